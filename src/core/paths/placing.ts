import type { ImportChoices, PlacedLine, Placement } from './import-choices';

/** The choices with lines placed by hand; a line that was placed before is placed anew. */
export const withPlacement = (
  choices: ImportChoices,
  lines: readonly string[],
  placement: Placement,
): ImportChoices => {
  const texts = wordsOf(lines);
  const others = withoutPlacement(choices, lines).placed;
  return { ...choices, placed: [...others, ...texts.map((text) => ({ text, placement }))] };
};

/** The choices without what was chosen for these lines. */
export const withoutPlacement = (choices: ImportChoices, lines: readonly string[]): ImportChoices => {
  const texts = new Set(wordsOf(lines));
  return { ...choices, placed: choices.placed.filter(({ text }) => !texts.has(text.trim())) };
};

/** Where a person put a line with these words, null where they did not; further lines of the same words follow the last. */
export const placementOf = (placed: readonly PlacedLine[], line: string): Placement | null =>
  placed.findLast(({ text }) => text.trim() === line.trim())?.placement ?? null;

const wordsOf = (lines: readonly string[]): string[] => [
  ...new Set(lines.map((line) => line.trim()).filter((line) => line !== '')),
];
