import sansRegular from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline';
import sansMedium from '@fontsource/inter/files/inter-latin-500-normal.woff2?inline';
import sansSemiBold from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline';
import sansRegularExtended from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?inline';
import sansMediumExtended from '@fontsource/inter/files/inter-latin-ext-500-normal.woff2?inline';
import sansSemiBoldExtended from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?inline';
import serifItalic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?inline';
import serifRegular from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?inline';
import serifSemiBold from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?inline';
import serifItalicExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2?inline';
import serifRegularExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2?inline';
import serifSemiBoldExtended from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?inline';
import type { DocumentFonts } from '../../documents/fonts';

/**
 * The bundled typefaces as `data:` addresses, so that a document needs no file and no network.
 * Static cuts: Chromium puts them into a PDF as fonts with names, and variable ones as nameless shapes.
 */
export const documentFonts: DocumentFonts = [
  { family: 'sans', style: 'normal', weight: 400, letters: 'latin', source: sansRegular },
  { family: 'sans', style: 'normal', weight: 400, letters: 'extended', source: sansRegularExtended },
  { family: 'sans', style: 'normal', weight: 500, letters: 'latin', source: sansMedium },
  { family: 'sans', style: 'normal', weight: 500, letters: 'extended', source: sansMediumExtended },
  { family: 'sans', style: 'normal', weight: 600, letters: 'latin', source: sansSemiBold },
  { family: 'sans', style: 'normal', weight: 600, letters: 'extended', source: sansSemiBoldExtended },
  { family: 'serif', style: 'normal', weight: 400, letters: 'latin', source: serifRegular },
  { family: 'serif', style: 'normal', weight: 400, letters: 'extended', source: serifRegularExtended },
  { family: 'serif', style: 'normal', weight: 600, letters: 'latin', source: serifSemiBold },
  { family: 'serif', style: 'normal', weight: 600, letters: 'extended', source: serifSemiBoldExtended },
  { family: 'serif', style: 'italic', weight: 400, letters: 'latin', source: serifItalic },
  { family: 'serif', style: 'italic', weight: 400, letters: 'extended', source: serifItalicExtended },
];
