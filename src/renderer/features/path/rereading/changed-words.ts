/** A stretch of neighbouring words that the other text has as well, or has not. */
export interface WordRun {
  readonly words: string;
  readonly changed: boolean;
}

/** Cuts a text into runs of words the other text holds and runs it lacks; each word of the other counts once. */
export const changedWords = (text: string, other: string): WordRun[] => {
  const there = new Map<string, number>();
  for (const word of wordsOf(other)) there.set(word, (there.get(word) ?? 0) + 1);
  const runs: { words: string; changed: boolean }[] = [];
  for (const word of wordsOf(text)) {
    const left = there.get(word) ?? 0;
    there.set(word, left - 1);
    const [changed, last] = [left <= 0, runs.at(-1)];
    if (last?.changed === changed) last.words += ` ${word}`;
    else runs.push({ words: word, changed });
  }
  return runs;
};

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
