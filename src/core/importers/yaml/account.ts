import type { Ledger } from '../reading/ledger';
import type { DataDocument, Words } from './tree';

/** Keeps what became of each of a document's words while it is read. */
export interface Account {
  /** Says that these words were kept, and where. */
  readonly map: (words: Words, target: string) => void;
  /** Says that these words only structure or label the document. */
  readonly note: (words: Words) => void;
}

/** An account of a document, and `close`, which enters it in the ledger. */
export const openAccount = ({
  keys,
  values,
}: DataDocument): Account & {
  readonly close: (ledger: Ledger, lines: readonly string[], firstLine: number) => void;
} => {
  const targets = new Map<Words, string | null>();
  return {
    map: (words, target) => void targets.set(words, target),
    note: (words) => void (targets.has(words) || targets.set(words, null)),
    close: (ledger, lines, firstLine) => {
      const states = lines.map((): LineState => ({ isLeft: false, target: null }));
      const enter = (words: Words, isLeft: boolean): void => {
        for (let line = words.from; line <= words.to; line += 1) {
          const state = states[line - firstLine];
          if (!state) continue;
          state.isLeft ||= isLeft;
          state.target ??= targets.get(words) ?? null;
        }
      };
      for (const words of values) enter(words, !targets.has(words));
      for (const words of keys) enter(words, !targets.has(words) && isSentence(words.text));
      states.forEach(({ isLeft, target }, at) => {
        if (isLeft) return;
        if (target === null) ledger.note([firstLine + at]);
        else ledger.map([firstLine + at], target);
      });
    },
  };
};

/** What is known of a line: whether words on it were left, and where the first of the others went. */
interface LineState {
  isLeft: boolean;
  target: string | null;
}

/** A key of more than a few words says something of its own; a shorter one labels what stands beside it. */
const isSentence = (key: string): boolean => key.split(/\s+/).length > 4;
