import sans from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline';
import sansExtended from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?inline';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?inline';
import serifExtended from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?inline';
import serifItalic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?inline';
import type { DocumentFonts } from '../../documents/fonts';

/** The bundled typefaces as `data:` addresses, so that a document needs no file and no network. */
export const documentFonts: DocumentFonts = { serif, serifExtended, serifItalic, sans, sansExtended };
