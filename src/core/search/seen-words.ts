/**
 * Words as they stood in texts in small letters, each with a list of its own: a table that finds a stretch of
 * a text without cutting it out, since a plan of ten years has a quarter of a million words of which few are
 * new.
 */
export interface SeenWords {
  /** Numbers of words by their hash, -1 where there is none; a power of two, never more than half full. */
  slots: Int32Array;
  readonly words: string[];
  readonly hashes: number[];
  readonly lists: number[][];
}

/** A table without words. */
export const noSeenWords = (): SeenWords => ({
  slots: new Int32Array(4_096).fill(-1),
  words: [],
  hashes: [],
  lists: [],
});

/** Visits the list of every word of a text in small letters; a new word gets what `newList` gives it. */
export const visitWords = (
  seen: SeenWords,
  text: string,
  newList: (word: string) => number[],
  visit: (list: number[]) => void,
): void => {
  let from = 0;
  let hash = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if (!isBlank(code)) {
      hash = (Math.imul(hash, 31) + code) | 0;
      continue;
    }
    if (at > from) {
      const known = seen.lists[seen.slots[slotOf(seen, text, from, at, hash)] ?? -1];
      visit(known ?? addWord(seen, text.slice(from, at), hash, newList));
    }
    from = at + 1;
    hash = 0;
  }
};

/** The slot of a word between two places of a text, or the free one where it belongs. */
const slotOf = (
  { slots, hashes, words }: SeenWords,
  text: string,
  from: number,
  to: number,
  hash: number,
): number => {
  const last = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & last;
  for (let number = slots[slot] ?? -1; number >= 0; number = slots[slot] ?? -1) {
    const word = words[number] ?? '';
    if (hashes[number] === hash && word.length === to - from && text.startsWith(word, from)) return slot;
    slot = (slot + 1) & last;
  }
  return slot;
};

const addWord = (
  seen: SeenWords,
  word: string,
  hash: number,
  newList: (word: string) => number[],
): number[] => {
  const list = newList(word);
  if (seen.words.length * 2 >= seen.slots.length) grow(seen);
  seen.slots[slotOf(seen, word, 0, word.length, hash)] = seen.words.push(word) - 1;
  seen.hashes.push(hash);
  seen.lists.push(list);
  return list;
};

const grow = (seen: SeenWords): void => {
  seen.slots = new Int32Array(seen.slots.length * 4).fill(-1);
  for (const [number, word] of seen.words.entries()) {
    seen.slots[slotOf(seen, word, 0, word.length, seen.hashes[number] ?? 0)] = number;
  }
};

const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));
