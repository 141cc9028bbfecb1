import type { RoleLine } from '../../../../core/journal/week.queries';
import type { Share } from '../../../../core/paths/path';

/** "15 to 20" or "20": a share in percent without its sign. */
export const shareInWords = ({ from, to }: Share): string =>
  from === to ? String(from) : `${from} to ${to}`;

/** The widest gap as a sentence: "You spend 12 points less on architecture than Mid-Level asks." */
export const gapSentence = (lines: readonly RoleLine[], target: string): string => {
  const widest = lines.reduce<RoleLine | null>(
    (found, line) => (line.gap !== null && Math.abs(line.gap) > Math.abs(found?.gap ?? 0) ? line : found),
    null,
  );
  if (!widest?.gap) return `Your hours lie where ${target} has them.`;
  const points = Math.abs(widest.gap) === 1 ? 'one point' : `${Math.abs(widest.gap)} points`;
  return `You spend ${points} ${widest.gap < 0 ? 'less' : 'more'} on “${widest.text}” than ${target} asks.`;
};
