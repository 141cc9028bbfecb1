import type { ElectronApplication } from '@playwright/test';
import { expect, open, test } from './launch';

const PAGES = '<html lang="en"><h1>First</h1><p>text</p><h2 style="break-before: page">Second</h2>';

/** Prints the only window and gives the file as text, one character a byte. */
async function printed(app: ElectronApplication, options: Electron.PrintToPDFOptions): Promise<string> {
  return app.evaluate(async ({ BrowserWindow }, given) => {
    const bytes = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF(given);
    return bytes?.toString('latin1') ?? '';
  }, options);
}

const box = (pdf: string): string | undefined => /\/MediaBox \[([^\]]*)\]/.exec(pdf)?.[1]?.trim();
const pageCount = (pdf: string): number => pdf.match(/\/Type \/Page\b/g)?.length ?? 0;

test('prints pages of the size and orientation that were asked for', async ({ app }) => {
  await open(app, PAGES);
  expect(box(await printed(app, {}))).toBe('0 0 612 792');
  expect(box(await printed(app, { pageSize: 'A4' }))).toMatch(/^0 0 59[45]\.\d+ 84[12]\.\d+$/);
  expect(box(await printed(app, { pageSize: 'Letter', landscape: true }))).toBe('0 0 792 612');
  expect(box(await printed(app, { pageSize: { width: 5, height: 4 } }))).toBe('0 0 360 288');
});

test('prints the pages that were asked for', async ({ app }) => {
  await open(app, PAGES);
  const all = await printed(app, {});
  expect(all.startsWith('%PDF-')).toBe(true);
  expect(pageCount(all)).toBe(2);
  expect(pageCount(await printed(app, { pageRanges: '2' }))).toBe(1);
});

test('tags and outlines when asked to', async ({ app }) => {
  await open(app, PAGES);
  const plain = await printed(app, {});
  const rich = await printed(app, { generateTaggedPDF: true, generateDocumentOutline: true });
  expect([plain.includes('/StructTreeRoot'), plain.includes('/Outlines')]).toEqual([false, false]);
  expect([rich.includes('/StructTreeRoot'), rich.includes('/Outlines'), rich.includes('/Lang')]).toEqual([true, true, true]);
});

test('lets the page’s own style decide the paper when asked to', async ({ app }) => {
  await open(app, '<style>@page { size: 3in 4in }</style>text');
  expect(box(await printed(app, { preferCSSPageSize: true }))).toBe('0 0 216 288');
  expect(box(await printed(app, {}))).toBe('0 0 612 792');
});

test('refuses a paper that does not exist', async ({ app }) => {
  await open(app, PAGES);
  await expect(printed(app, { pageSize: 'B9' as 'A4' })).rejects.toThrow(/Invalid pageSize/);
});

test('prints from a window that was never shown, with JavaScript off, in a session of its own', async ({ app }) => {
  const pdf = await app.evaluate(async ({ BrowserWindow, session }) => {
    const apart = session.fromPartition(`print-${Date.now()}`);
    const html = '<title>Document</title><h1>Printed</h1><script>document.body.textContent = ""</script>';
    apart.protocol.handle('app', () => new Response(html, { headers: { 'content-type': 'text/html' } }));
    const window = new BrowserWindow({ show: false, webPreferences: { session: apart, javascript: false, sandbox: true } });
    await window.loadURL('app://print/document');
    const bytes = await window.webContents.printToPDF({ generateTaggedPDF: true });
    window.destroy();
    return bytes.toString('latin1');
  });
  expect(pdf).toContain('/H1');
  expect(pageCount(pdf)).toBe(1);
});
