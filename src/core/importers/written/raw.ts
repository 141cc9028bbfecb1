/** The text of a line as Markdown shows it: a backslash before punctuation goes, `C\#` is "C#". */
export const shown = (raw: string): string => raw.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll(/\s+/g, ' ').trim();

/** Splits a line at a separator that no backslash stands before: `splitRaw('a\\;b; c', ';')` is ["a\\;b", " c"]. */
export const splitRaw = (raw: string, separator: string): string[] => {
  const parts = [''];
  for (let at = 0; at < raw.length; at += 1) {
    const character = raw.charAt(at);
    if (character === separator) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${character}${character === '\\' ? raw.charAt((at += 1)) : ''}`);
  }
  return parts;
};

/** The texts a line lists: at semicolons if it has any, else at commas. */
export const listedIn = (raw: string): string[] => {
  const bySemicolon = splitRaw(raw, ';');
  return (bySemicolon.length > 1 ? bySemicolon : splitRaw(raw, ',')).map(shown).filter((text) => text !== '');
};

/** Splits what matches at the end of a line off it: `atEnd('Reviews (20% of time)', share)`; null where nothing does. */
export const atEnd = (raw: string, pattern: RegExp): { readonly before: string; readonly match: RegExpExecArray } | null => {
  const match = pattern.exec(raw);
  return match && { before: raw.slice(0, match.index), match };
};
