import { isLine, wordsUnder } from './fields';
import { topicName, within, type Place, type Reading } from './reading';
import { readRecord } from './record';
import type { Fields, List, Tree, Words } from './tree';

/**
 * Reads topics that the document lists as such; their names are kept as categories even where no line follows
 * at once.
 */
export const readTopics = (tree: Tree, place: Place, reading: Reading): void => {
  for (const { topic, key } of topicsIn(tree)) {
    const isNamed = place.level === null || topic.kind === 'fields';
    if (isNamed) for (const words of headOf(topic, key)) reading.account.map(words, 'Category');
    if (topic.kind !== 'words') readTopic(topic, place, reading, key);
  }
};

const topicsIn = (tree: Tree): { readonly topic: Tree; readonly key: Words | null }[] => {
  if (tree.kind === 'list') return tree.items.map((topic) => ({ topic, key: null }));
  const entries = tree.kind === 'fields' ? tree.entries : [];
  return entries.flatMap(({ key, value }) => (value ? [{ topic: value, key }] : []));
};

/** Reads a topic with its name, what is said of it, and its levels or lines. */
export const readTopic = (tree: Fields | List, place: Place, reading: Reading, key: Words | null): void => {
  const { draft, account, inside } = reading;
  const head = headOf(tree, key);
  const before = draft.mentions.length;
  const category = within(place.category, nameOf(head, key, reading));
  if (tree.kind === 'list') inside.items(tree, { ...place, category }, reading);
  else if (place.level && isLine(tree)) {
    const ofKey = within(place.category, key ? topicName(key.text, reading) : '');
    readRecord(tree, [place.level], { ...place, category: ofKey }, reading, []);
  } else {
    const entries = tree.entries.filter(({ value }) => value?.kind !== 'words' || !head.includes(value));
    inside.fields({ ...tree, entries }, { ...place, category }, reading);
  }
  if (draft.mentions.length > before) for (const part of head) account.map(part, 'Category');
};

const nameOf = ([words]: readonly Words[], key: Words | null, reading: Reading): string =>
  words === undefined ? '' : words === key ? topicName(words.text, reading) : words.text;

/** The words that name a topic, best first: its name, its key, its id. */
const headOf = (tree: Tree, key: Words | null): Words[] => {
  if (tree.kind === 'words') return [tree];
  const fields = tree.kind === 'fields' ? tree : null;
  const name = fields ? wordsUnder(fields, 'name', 'topic', 'item') : undefined;
  const id = fields ? wordsUnder(fields, 'id') : undefined;
  return [name, key, id].flatMap((words) => words ?? []);
};
