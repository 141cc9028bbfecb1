import type { Prompt } from '../../../../core/journal/journal';

/** A prompt as it is written, with its id where it had one before. */
export interface WrittenPrompt {
  readonly id?: string | undefined;
  readonly title: string;
  readonly hint: string;
}

/** Prompts as lines: the title, and after a colon the hint where there is one. */
export const promptsAsText = (prompts: readonly Prompt[]): string =>
  prompts.map(({ title, hint }) => (hint === '' ? title : `${title}: ${hint}`)).join('\n');

/**
 * The prompts of lines, at most twenty. One whose title stood there before keeps its id, and so its answers;
 * one that stands in the same place as before, with all others unchanged, was only worded anew and keeps it
 * too.
 */
export const promptsFromText = (text: string, before: readonly Prompt[]): WrittenPrompt[] => {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 20);
  const written = lines.map((line) => {
    const at = line.indexOf(': ');
    return {
      title: (at > 0 ? line.slice(0, at) : line).slice(0, 500),
      hint:
        at > 0
          ? line
              .slice(at + 2)
              .trim()
              .slice(0, 500)
          : '',
    };
  });
  const kept = new Set(written.map(({ title }) => title));
  const taken = new Set<string>();
  return written.map(({ title, hint }, at) => {
    const same = before.find((prompt) => prompt.title === title && !taken.has(prompt.id));
    const inPlace =
      written.length === before.length && before[at] && !kept.has(before[at].title) ? before[at] : undefined;
    const found = same ?? inPlace;
    if (found) taken.add(found.id);
    return { ...(found ? { id: found.id } : {}), title, hint };
  });
};
