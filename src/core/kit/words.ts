const upToTwelve = [
  'no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
];

/**
 * A whole number as a sentence says it, in words up to twelve: `inWords(3)` is "three", `inWords(0)` is
 * "no", `inWords(13)` is "13".
 */
export const inWords = (count: number): string => upToTwelve[count] ?? String(count);

/**
 * A count with its noun: `counted(1, 'milestone')` is "one milestone", `counted(0, 'week')` is "no weeks".
 */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${inWords(count)} ${count === 1 ? singular : plural}`;

/** A text with its first letter in upper case: "two weeks" becomes "Two weeks". */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A list as prose: `listed(['a', 'b', 'c'])` is "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

/**
 * Cuts a text at a word so that it fits, with an ellipsis where something was left out: `shortened('one
 * two three', 9)` is "one two…".
 */
export const shortened = (text: string, most: number): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut.slice(0, -1)).replace(/[,;:.\s]+$/, '')}…`;
};

/**
 * A text as part of a sentence, without the full stop or semicolon it ends with: `withoutEnd('Leads a team.')` is
 * "Leads a team"; an ellipsis and a question mark stay.
 */
export const withoutEnd = (text: string): string => text.replace(/(?<![.;])[.;]\s*$/, '');

/** A text as a sentence of its own: a full stop is added where it ends with no mark. */
export const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
