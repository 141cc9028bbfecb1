import type { ImportSource } from '../importer';
import type { Ledger } from '../reading/ledger';
import type { Section } from './outline';
import { fitsLines } from './reading';

/**
 * The title of a document: its title heading without "Career Path:", else the title in its front matter, else
 * the name of its file. The ledger learns where it came from.
 */
export const titleOf = (
  heading: Section | null,
  { name, text }: ImportSource,
): { readonly words: string; readonly report: (ledger: Ledger) => void } => {
  const words = (heading?.heading ?? '').replace(/^career (?:path|ladder)\s*[:–—-]\s*/i, '').trim();
  if (fitsLines([words]))
    return { words, report: (ledger) => ledger.map(heading?.lines ?? [], 'Title') };
  const front = frontTitle(text);
  if (front) return { words: front.words, report: (ledger) => ledger.map([front.line], 'Title') };
  const fromFile = name
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z]+$/i, '')
    .trim()
    .slice(0, 500);
  return { words: fromFile === '' ? 'Untitled path' : fromFile, report: () => undefined };
};

/** A plain title in a YAML block at the start of a document. */
const frontTitle = (text: string): { readonly words: string; readonly line: number } | null => {
  const lines = text.replace(/^\uFEFF/, '').slice(0, 20_000).split(/\r\n|\n|\r/);
  if (!/^---\s*$/.test(lines[0] ?? '')) return null;
  const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  const at = lines.slice(0, Math.max(0, end)).findIndex((line) => /^(?:title|name)\s*:\s*\S/i.test(line));
  const words = (lines[at] ?? '').replace(/^\w+\s*:\s*/, '').trim().replace(/^(["'])(.*)\1$/, '$2');
  return fitsLines([words]) ? { words, line: at + 1 } : null;
};
