/** The words of plain texts, for telling which of them one that was typed is like. */
const seen = new Set<string>();
const read = new WeakSet<object>();

/** A text in plain letters, and the thing it belongs to, which never changes in place. */
export interface OwnedText {
  readonly thing: object;
  readonly plain: () => string;
}

/**
 * The words of four letters and more of some texts and of those seen before: each text is read once, when
 * words with slips are first looked for. A word of a text that is gone does no harm, since what is like it is
 * looked for again.
 */
export const wordsSeen = (texts: Iterable<OwnedText>): ReadonlySet<string> => {
  for (const { thing, plain } of texts) {
    if (read.has(thing)) continue;
    read.add(thing);
    for (const word of plain().match(/[a-z0-9\u0080-\uffff]{4,40}/g) ?? []) seen.add(word);
  }
  return seen;
};
