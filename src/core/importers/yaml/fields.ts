import { keyRole, type KeyRole } from '../records/key-roles';
import { namesLevel } from '../records/level-words';
import { knownLevel, type LadderDraft } from '../records/draft';
import type { Entry, Fields, Tree, Words } from './tree';

/** The words that stand under the first key of a role; undefined where there are none. */
export const wordsUnder = (fields: Fields, ...roles: readonly KeyRole[]): Words | undefined => {
  for (const role of roles) {
    for (const { key, value } of fields.entries) {
      if (value?.kind === 'words' && keyRole(key.text) === role) return value;
    }
  }
  return undefined;
};

/** Words, or the words of a plain list, that stand under a role; empty where anything else does. */
export const wordsListed = (fields: Fields, ...roles: readonly KeyRole[]): Words[] =>
  fields.entries.flatMap(({ key, value }) => {
    const role = keyRole(key.text);
    return role !== null && roles.includes(role) ? plainList(value) : [];
  });

/** A list's words, where it holds only words; the words themselves, where they are no list. */
export const plainList = (tree: Tree | null): Words[] => {
  if (tree?.kind === 'words') return [tree];
  const items = tree?.kind === 'list' ? tree.items : [];
  const words = items.flatMap((item) => (item.kind === 'words' ? item : []));
  return words.length === items.length ? words : [];
};

/** Everything in a tree that is words. */
export const wordsWithin = (tree: Tree | null): Words[] => {
  if (tree === null) return [];
  if (tree.kind === 'words') return [tree];
  const inner = tree.kind === 'list' ? tree.items : tree.entries.map(({ value }) => value);
  return inner.flatMap(wordsWithin);
};

/** The fields among the items of a list. */
export const fieldsIn = (items: readonly Tree[]): Fields[] =>
  items.flatMap((item) => (item.kind === 'fields' ? item : []));

/** Whether most keys of these fields are levels: named before, or in words that levels go by. */
export const areLevels = ({ entries }: Fields, draft: LadderDraft, track: string): boolean => {
  const keys = entries.flatMap(({ key, value }) => (value === null ? [] : key.text));
  const named = keys.filter((key) => isLevel(key, draft, track)).length;
  return named >= 2 && named * 2 >= entries.length;
};

/** Whether a key means a level: named before, or in words that levels go by. */
export const isLevel = (key: string, draft: LadderDraft, track: string): boolean =>
  namesLevel(key) || knownLevel(draft, key, track) !== undefined;

/** Whether these fields hold the parts of a ladder under keys that say so. */
export const holdsLadder = ({ entries }: Fields): boolean =>
  entries.some(({ key, value }) => {
    const role = keyRole(key.text);
    const isPart = role === 'levels' || role === 'items' || role === 'topics';
    return isPart && value !== null && value.kind !== 'words';
  });

/**
 * Whether fields are one line: they say something in words, and hold no lists of fields, nor lines of their
 * own.
 */
export const isLine = (fields: Fields): boolean => {
  const isText = wordsUnder(fields, 'item', 'items') !== undefined || wordsListed(fields, 'text').length > 0;
  const isStated = isText || wordsUnder(fields, 'name') !== undefined;
  const fits = ({ key, value }: Entry): boolean => {
    if (value === null || value.kind === 'words' || keyRole(key.text) === 'examples') return true;
    const role = keyRole(key.text);
    const isOwn = role === 'level' || role === 'levels' || role === 'text' || role === 'metadata';
    return (isText || isOwn) && plainList(value).length > 0;
  };
  return isStated && fields.entries.every(fits);
};

/**
 * Whether an entry at the top of a document only describes the file: a date, a number, an address, a name
 * of a version.
 */
export const isMetadata = ({ key, value }: Entry): boolean =>
  keyRole(key.text) === 'metadata' || (value?.kind === 'words' && token.test(value.text));

const token = new RegExp(
  [
    String.raw`^(?:true|false|yes|no|on|off)$`,
    String.raw`^[\d.,:/-]+$`,
    String.raw`^v\d[\w.-]*$`,
    String.raw`^https?:\/\/\S+$`,
    String.raw`^(?=\S*\d)\S{6,}$`,
    String.raw`^\S{24,}$`,
  ].join('|'),
  'i',
);
