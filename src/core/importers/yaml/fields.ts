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
  return items.flatMap((item) => (item.kind === 'words' ? item : [])).slice(0, items.every(({ kind }) => kind === 'words') ? undefined : 0);
};

/** Everything in a tree that is words. */
export const wordsWithin = (tree: Tree | null): Words[] => {
  if (tree === null) return [];
  if (tree.kind === 'words') return [tree];
  return tree.kind === 'list' ? tree.items.flatMap(wordsWithin) : tree.entries.flatMap(({ value }) => wordsWithin(value));
};

/** Whether most keys of these fields are levels: named before, or in words that levels go by. */
export const areLevels = ({ entries }: Fields, draft: LadderDraft, track: string): boolean => {
  const open = entries.filter(({ key, value }) => value !== null && (keyRole(key.text) === null || isLevel(key.text, draft, track)));
  const known = open.filter(({ key }) => knownLevel(draft, key.text, track) !== undefined).length;
  const named = open.filter(({ key }) => isLevel(key.text, draft, track)).length;
  return known === entries.length ? known > 0 : named >= 2 && named * 2 >= entries.length;
};

/** Whether a key means a level: named before, or in words that levels go by. */
export const isLevel = (key: string, draft: LadderDraft, track: string): boolean =>
  namesLevel(key) || knownLevel(draft, key, track) !== undefined;

/** Whether these fields hold the parts of a ladder under keys that say so. */
export const holdsLadder = ({ entries }: Fields): boolean =>
  entries.some(({ key, value }) => ['levels', 'items', 'topics'].includes(keyRole(key.text) ?? '') && value !== null && value.kind !== 'words');

/** Whether an entry at the top of a document only describes the file: a date, a number, an address, a name of a version. */
export const isMetadata = ({ key, value }: Entry): boolean =>
  keyRole(key.text) === 'metadata' || (value?.kind === 'words' && token.test(value.text));

const token = /^(?:true|false|yes|no|on|off|[\d.,:/-]+|v\d[\w.-]*|https?:\/\/\S+|\S*[\d_]\S{5,}|\S{24,}|\d{4}-\d{2}-\d{2}\S*)$/i;
