/** One cut of a typeface as a `data:` address, so that a document needs nothing but itself. */
export interface DocumentFont {
  readonly family: 'serif' | 'sans';
  readonly style: 'normal' | 'italic';
  readonly weight: 400 | 500 | 600;
  /** The letters it holds: those of Western Europe, or the further ones of languages written in Latin letters. */
  readonly letters: 'latin' | 'extended';
  readonly source: string;
}

/** The typefaces of printed pages. */
export type DocumentFonts = readonly DocumentFont[];

const ranges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  extended:
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113',
} as const;

const names = { serif: 'Waymark Serif', sans: 'Waymark Sans' } as const;

/** The style rules that make the typefaces known to a document; an address that is no `data:` font is left out. */
export const fontFaces = (fonts: DocumentFonts): string =>
  fonts
    .filter(({ source }) => /^data:[\w/;+,-]+[A-Za-z0-9+/=]*$/.test(source))
    .map(
      ({ family, style, weight, letters, source }) =>
        `@font-face{font-family:'${names[family]}';font-style:${style};font-weight:${weight};src:url(${source}) format('woff2');unicode-range:${ranges[letters]}}`,
    )
    .join('');
