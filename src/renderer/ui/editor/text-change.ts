/** One replacement in a text. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * The one replacement that makes a text of another, as short as it can be, so that a caret outside it stays
 * where it is; null where they are the same.
 */
export const changeBetween = (before: string, after: string): TextChange | null => {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
};

/**
 * Tells texts that come back from where they were sent from those that come from elsewhere: undo, another
 * window.
 */
export class SentTexts {
  private sent: readonly string[] = [];

  /** Remembers a text that is on its way. */
  send(text: string): void {
    this.sent = [...this.sent, text].slice(-50);
  }

  /** Whether a text that arrives is one that was sent; it and those sent before it are then forgotten. */
  comesBack(text: string): boolean {
    const at = this.sent.indexOf(text);
    if (at < 0) return false;
    this.sent = this.sent.slice(at + 1);
    return true;
  }
}
