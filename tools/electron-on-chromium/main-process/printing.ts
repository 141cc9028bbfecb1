import type { DevToolsSession } from '../wire/devtools-connection';
import type { Protocol as DevTools } from '../wire/devtools-protocol';

/** Widths and heights in inches, as Electron names them. */
const PAPER: Readonly<Record<string, readonly [width: number, height: number]>> = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Letter: [8.5, 11],
  Legal: [8.5, 14],
  Tabloid: [11, 17],
  Ledger: [17, 11],
};

/** One centimetre, Electron's margin where none is given, in inches. */
const DEFAULT_MARGIN = 0.4;

/** Prints a page to PDF with Electron's options, by the same Chromium code that Electron prints with. */
export async function printToPdf(session: DevToolsSession, options: Electron.PrintToPDFOptions): Promise<Buffer<ArrayBuffer>> {
  const { data } = await session.send('Page.printToPDF', printParameters(options));
  return Buffer.from(data, 'base64');
}

/** Electron's options as the DevTools protocol names them. */
export function printParameters(options: Electron.PrintToPDFOptions): DevTools.Page.printToPDFParameters {
  const [paperWidth, paperHeight] = paperOf(options.pageSize ?? 'Letter');
  return {
    landscape: options.landscape ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    paperWidth,
    paperHeight,
    ...marginsOf(options.margins),
    pageRanges: options.pageRanges ?? '',
    headerTemplate: options.headerTemplate ?? '',
    footerTemplate: options.footerTemplate ?? '',
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
  };
}

function paperOf(pageSize: NonNullable<Electron.PrintToPDFOptions['pageSize']>): readonly [number, number] {
  if (typeof pageSize === 'object') {
    if (!(pageSize.width > 0 && pageSize.height > 0)) {
      throw new Error('height and width properties are required for pageSize');
    }
    return [pageSize.width, pageSize.height];
  }
  const size = Object.entries(PAPER).find(([name]) => name.toLowerCase() === pageSize.toLowerCase())?.[1];
  if (!size) throw new Error(`Invalid pageSize ${pageSize}`);
  return size;
}

function marginsOf({ top, bottom, left, right }: Electron.PrintToPDFMargins = {}) {
  return {
    marginTop: top ?? DEFAULT_MARGIN,
    marginBottom: bottom ?? DEFAULT_MARGIN,
    marginLeft: left ?? DEFAULT_MARGIN,
    marginRight: right ?? DEFAULT_MARGIN,
  };
}
