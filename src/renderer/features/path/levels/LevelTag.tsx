import type { LevelPart } from '../../../../core/position/position.queries';
import { StatusTag } from '../../../ui';

/** Marks the level a person stands on and the one they aim for; other levels carry no tag. */
export function LevelTag({ part }: { readonly part: LevelPart }) {
  if (part === 'current') return <StatusTag tone="amber">You are here</StatusTag>;
  return part === 'target' ? <StatusTag tone="pine">Target</StatusTag> : null;
}
