import { lazy, Suspense } from 'react';
import { useRoute } from '../../app/routes';
import { JournalScreen } from './JournalScreen';

/** Looking back has facts of its own, and is loaded when it is first gone to. */
const Reviews = lazy(async () => ({ default: (await import('./reviews/Reviews')).Reviews }));

/** The weeks of the journal, or a longer period looked back on. */
export function Journal() {
  const { view } = useRoute();
  if (view !== 'reviews') return <JournalScreen />;
  return (
    <Suspense fallback={null}>
      <Reviews />
    </Suspense>
  );
}
