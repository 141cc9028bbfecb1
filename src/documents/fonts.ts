/** The typefaces of printed pages as `data:` addresses, so that a document needs nothing but itself. */
export interface DocumentFonts {
  readonly serif: string;
  readonly serifExtended: string;
  readonly serifItalic: string;
  readonly sans: string;
  readonly sansExtended: string;
}

/** The letters of Western European languages, and of those further east that are written in Latin letters. */
const latin = 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const extended = 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113';

/** The style rules that make the typefaces known to a document; an address that is no `data:` font is left out. */
export const fontFaces = (fonts: DocumentFonts): string =>
  [
    face('Waymark Serif', 'normal', fonts.serif, latin),
    face('Waymark Serif', 'normal', fonts.serifExtended, extended),
    face('Waymark Serif', 'italic', fonts.serifItalic, latin),
    face('Waymark Sans', 'normal', fonts.sans, latin),
    face('Waymark Sans', 'normal', fonts.sansExtended, extended),
  ].join('');

const face = (family: string, style: string, source: string, letters: string): string =>
  /^data:[\w/;+,-]+[A-Za-z0-9+/=]*$/.test(source)
    ? `@font-face{font-family:'${family}';font-style:${style};font-weight:200 900;src:url(${source}) format('woff2');unicode-range:${letters}}`
    : '';
