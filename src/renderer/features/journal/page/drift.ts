import type { RoleLine } from '../../../../core/journal/week.queries';

/** The largest difference between a week and what the target level spends its time on, in a sentence; null without hours. */
export const driftSentence = (lines: readonly RoleLine[], targetName: string): string | null => {
  if (lines.every(({ hours }) => hours === 0)) return null;
  const [largest] = lines
    .flatMap((line) => (line.gap === null || line.gap === 0 ? [] : [{ text: line.text, gap: line.gap }]))
    .toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
  if (!largest) return `This week was spent as ${targetName} spends it.`;
  const points = Math.abs(largest.gap);
  return `You spent ${points} ${points === 1 ? 'point' : 'points'} ${largest.gap < 0 ? 'less' : 'more'} on “${largest.text}” than ${targetName} does.`;
};
