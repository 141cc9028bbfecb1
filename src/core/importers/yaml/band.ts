import { plainWords } from '../records/key-roles';
import type { Fields, Tree } from './tree';

const parts: readonly RegExp[] = [
  /^(?:from|min|minimum|low|lower|start)$/,
  /^(?:to|max|maximum|high|upper|end)$/,
  /^currency$/,
];

/** Whether a value is a band given in parts: "{ from: 30000, to: 38000, currency: EUR }". */
export const isBand = (tree: Tree | null): tree is Fields =>
  tree?.kind === 'fields' &&
  tree.entries.length > 0 &&
  tree.entries.every(
    ({ key, value }) => value?.kind === 'words' && parts.some((part) => part.test(plainWords(key.text))),
  );

/** A band given in parts as people write it: "30000 - 38000 EUR". */
export const bandText = ({ entries }: Fields): string => {
  const [from, to, currency] = parts.map((part) => {
    const value = entries.find(({ key }) => part.test(plainWords(key.text)))?.value;
    return value?.kind === 'words' ? value.text : '';
  });
  const figures = to ? (from ? `${from} - ${to}` : `up to ${to}`) : `${from}+`;
  return `${figures} ${currency}`.trim();
};
