import { lazy, Suspense } from 'react';
import { useRoute } from '../../app/routes';
import { JournalScreen } from './JournalScreen';
import { isProofView } from './proof/proof-view';

/** Looking back has facts of its own, and is loaded when it is first gone to. */
const Reviews = lazy(async () => ({ default: (await import('./reviews/Reviews')).Reviews }));
const ProofScreen = lazy(async () => ({ default: (await import('./proof/ProofScreen')).ProofScreen }));

/** The weeks of the journal, what they prove, or a longer period looked back on. */
export function Journal() {
  const { view } = useRoute();
  if (view !== 'reviews' && !isProofView(view)) return <JournalScreen />;
  return (
    <Suspense fallback={null}>{isProofView(view) ? <ProofScreen view={view} /> : <Reviews />}</Suspense>
  );
}
