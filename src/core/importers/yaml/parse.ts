import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Alias,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { err, ok, type Result } from '../../kit/result';
import type { ImportError } from '../importer';
import { fieldsOf, listOf, type DataDocument, type Entry, type Tree, type Words } from './tree';

const largest = { size: 60_000, depth: 40 };

/**
 * Reads YAML, or JSON, which is YAML too, as a tree with lines. Every value is plain words: tags mean
 * nothing and nothing is ever made or run for them. References are followed up to a size and depth that a
 * person would write; of a field that stands twice, the first is kept. Several documents in one text become
 * a list.
 */
export const parseData = (text: string, firstLine: number): Result<DataDocument, ImportError> => {
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    strict: false,
    uniqueKeys: false,
    prettyErrors: false,
    resolveKnownTags: false,
    lineCounter,
  });
  if ('empty' in documents) return ok({ root: null, keys: [], values: [] });
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + firstLine - 1;
  const [error] = documents.flatMap(({ errors }) => errors);
  if (error) return err({ type: 'not-well-formed', line: lineAt(error.pos[0]) });
  const grower = openGrower(text, lineAt);
  const roots = documents.flatMap(({ contents }) => grower.grow(contents) ?? []);
  const [first, second] = roots;
  const root = second ? listOf(roots) : (first ?? null);
  const isTooMuch =
    root !== null && root.kind !== 'words' && (root.size > largest.size || root.depth > largest.depth);
  return isTooMuch ? err({ type: 'too-deep' }) : ok({ root, keys: grower.keys, values: grower.values });
};

interface Grower {
  readonly keys: Words[];
  readonly values: Words[];
  readonly grow: (node: unknown) => Tree | null;
}

/**
 * Turns the parser's nodes into trees, in document order, so that a reference finds what was named before it.
 */
const openGrower = (text: string, lineAt: (offset: number) => number): Grower => {
  const [keys, values]: [Words[], Words[]] = [[], []];
  const named = new Map<string, Tree>();

  const grow = (node: unknown): Tree | null => {
    if (isAlias(node)) return referred(node);
    const tree = isScalar(node)
      ? value(node)
      : isSeq(node)
        ? listOf(node.items.flatMap((item) => grow(item) ?? []))
        : isMap(node)
          ? fields(node)
          : null;
    if (tree && (isScalar(node) || isSeq(node) || isMap(node)) && node.anchor !== undefined)
      named.set(node.anchor, tree);
    return tree;
  };

  const value = (node: Scalar): Words | null => {
    const words = wordsOf(node);
    if (/^(?:|~|null)$/i.test(words.text)) return null;
    values.push(words);
    return words;
  };

  /** A reference to words stands on a line of its own, so it has words of its own. */
  const referred = (alias: Alias): Tree | null => {
    const tree = named.get(alias.source);
    if (tree?.kind !== 'words') return tree ?? null;
    const line = lineAt(alias.range?.[0] ?? 0);
    const words: Words = { ...tree, from: line, to: line };
    values.push(words);
    return words;
  };

  const fields = (node: YAMLMap): Tree => {
    const entries = new Map<string, Entry>();
    const merged: Entry[] = [];
    for (const pair of node.items) {
      const key = keyOf(pair);
      const inner = grow(pair.value);
      if (key.text === '<<') merged.push(...mergedEntries(inner));
      else if (!entries.has(key.text)) entries.set(key.text, { key, value: inner });
    }
    for (const entry of merged) if (!entries.has(entry.key.text)) entries.set(entry.key.text, entry);
    return fieldsOf([...entries.values()]);
  };

  const keyOf = ({ key }: Pair): Words => {
    if (!isScalar(key)) grow(key);
    const words = isScalar(key) ? wordsOf(key) : { kind: 'words' as const, text: '', from: 0, to: 0 };
    if (words.text !== '') keys.push(words);
    return words;
  };

  const wordsOf = ({ value, range }: Scalar): Words => {
    const [start, end] = range ?? [0, 0];
    const length = text.slice(start, end).trimEnd().length;
    return {
      kind: 'words',
      text: typeof value === 'string' ? value.trim() : '',
      from: lineAt(start),
      to: lineAt(start + Math.max(0, length - 1)),
    };
  };

  return { keys, values, grow };
};

const mergedEntries = (tree: Tree | null): readonly Entry[] => {
  if (tree?.kind === 'fields') return tree.entries;
  return tree?.kind === 'list' && tree.size <= largest.size ? tree.items.flatMap(mergedEntries) : [];
};
