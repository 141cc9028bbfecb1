import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';

/**
 * Everything a PDF file says, in any place: the words of its pages through their fonts, what describes it,
 * outline, links, tags, fields, scripts and attached files; and its bytes as they are, unpacked, with
 * hexadecimal and UTF-16 strings read.
 */
export const everythingIn = async (
  bytes: Uint8Array,
): Promise<{ readonly said: string; readonly raw: string }> => ({
  said: JSON.stringify(await saidBy(bytes)),
  raw: rawText(Buffer.from(bytes)),
});

const saidBy = async (bytes: Uint8Array): Promise<unknown[]> => {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { info, metadata } = await pdf.getMetadata();
  const said: unknown[] = [
    info,
    metadata?.getRaw() ?? '',
    await pdf.getOutline(),
    await pdf.getDestinations(),
  ];
  said.push(await pdf.getAttachments(), await pdf.getFieldObjects(), await pdf.getJSActions());
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    said.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    said.push(await page.getAnnotations(), await page.getStructTree());
  }
  return said;
};

const rawText = (bytes: Buffer): string => {
  const whole = [bytes, ...streamsOf(bytes)].map((part) => part.toString('latin1')).join('\n');
  const strings = [...whole.matchAll(/<([0-9A-Fa-f\s]{8,})>/g)].map(([, hex = '']) =>
    Buffer.from(hex.replaceAll(/\s/g, ''), 'hex').toString('latin1'),
  );
  return [whole, ...strings].join('\n').replaceAll(/\0|\\000/g, '');
};

/** The streams of the file that are packed; those packed otherwise, as pictures are, stay out. */
const streamsOf = (bytes: Buffer): Buffer[] => {
  const found: Buffer[] = [];
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const start = at + 6 + (bytes[at + 6] === 13 ? 2 : 1);
    const end = bytes.indexOf('endstream', start);
    const isBegin = bytes.subarray(Math.max(0, at - 3), at).toString('latin1') !== 'end';
    if (end > start && isBegin && bytes[start] === 0x78) found.push(inflateSync(bytes.subarray(start, end)));
  }
  return found;
};
