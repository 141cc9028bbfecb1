import type { Path } from '../../../../core/paths/path';
import { PathPreview } from './PathPreview';
import { SourceChoice } from './SourceChoice';
import { usePathReader } from './use-path-reader';

/** Brings a path into the plan in two steps: choose a document, then look at what was read and add it. */
export function AddPath({ onAdded }: { readonly onAdded: (path: Path) => void }) {
  const reader = usePathReader();
  if (!reader.offer) return <SourceChoice reader={reader} />;
  return <PathPreview offer={reader.offer} onAdded={onAdded} onBack={reader.startOver} />;
}
