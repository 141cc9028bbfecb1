/**
 * One line of a calendar, folded and ended as RFC 5545 (3.1) asks: no physical line is longer than 75 octets in UTF-8, no
 * character is cut in two, and every line ends with CR LF. `contentLine('A', 'b')` is `'A:b\r\n'`.
 */
export const contentLine = (name: string, value: string): string => {
  let folded = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return `${folded}\r\n`;
};

/**
 * Text as a value (RFC 5545, 3.3.11): backslash, semicolon, comma and line end are escaped; other control characters, which
 * no calendar may hold, are left out. `textValue('a, b')` is `'a\\, b'`.
 */
export const textValue = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replace(/\n/g, String.raw`\n`);

/** How many octets a character takes in UTF-8; half a pair is written as the three of U+FFFD. */
const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_00_00 ? 3 : 4;
};
