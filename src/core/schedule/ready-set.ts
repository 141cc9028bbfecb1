/**
 * A set of whole numbers below a limit that finds its smallest member from a number on in a few steps: one bit for each
 * number, and above them one bit for each word that is not empty.
 */
export interface ReadySet {
  readonly add: (member: number) => void;
  readonly remove: (member: number) => void;
  /** The smallest member that is at least `from`, or -1. */
  readonly nextFrom: (from: number) => number;
  readonly clear: () => void;
}

/** An empty set for the numbers 0 to `limit - 1`. */
export const readySet = (limit: number): ReadySet => {
  const words = new Int32Array((limit >> 5) + 1);
  const summary = new Int32Array((words.length >> 5) + 1);

  const nextWord = (from: number): number => {
    let at = from >> 5;
    if (at >= summary.length) return -1;
    let bits = (summary[at] ?? 0) & (-1 << (from & 31));
    while (bits === 0) {
      at += 1;
      if (at >= summary.length) return -1;
      bits = summary[at] ?? 0;
    }
    return (at << 5) + lowestBit(bits);
  };

  return {
    add: (member) => {
      const word = member >> 5;
      words[word] = (words[word] ?? 0) | (1 << (member & 31));
      summary[word >> 5] = (summary[word >> 5] ?? 0) | (1 << (word & 31));
    },
    remove: (member) => {
      const word = member >> 5;
      const left = (words[word] ?? 0) & ~(1 << (member & 31));
      words[word] = left;
      if (left === 0) summary[word >> 5] = (summary[word >> 5] ?? 0) & ~(1 << (word & 31));
    },
    nextFrom: (from) => {
      const word = from >> 5;
      if (word >= words.length) return -1;
      const bits = (words[word] ?? 0) & (-1 << (from & 31));
      if (bits !== 0) return (word << 5) + lowestBit(bits);
      const next = nextWord(word + 1);
      return next < 0 ? -1 : (next << 5) + lowestBit(words[next] ?? 0);
    },
    clear: () => {
      words.fill(0);
      summary.fill(0);
    },
  };
};

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);
