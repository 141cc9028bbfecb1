import { addExpectation, type LevelDraft } from '../records/draft';
import { keyRole, readableKey } from '../records/key-roles';
import { proseOf } from '../records/prose';
import { plainList, wordsListed, wordsUnder } from './fields';
import { topicName, type Place, type Reading } from './reading';
import type { Entry, Fields, Words } from './tree';

/** Adds an expectation of plain words to the level and category of a place. */
export const readLine = (
  words: Words,
  { level, category, fallback }: Place,
  { draft, account }: Reading,
): void => {
  if (level === null) return;
  const { text, rest } = proseOf(words.text);
  const group = category === '' ? fallback : category;
  const isAdded = addExpectation(draft, level, { category: group, text, detail: rest, ref: '' });
  if (isAdded) account.map(words, `${level.name}, ${group}`);
};

/**
 * Reads fields that are one expectation, at each of these levels: its words, topic, id and examples; every
 * other short field is kept with its examples. `used` are words that were read already.
 */
export const readRecord = (
  fields: Fields,
  levels: readonly LevelDraft[],
  place: Place,
  reading: Reading,
  used: readonly Words[],
): void => {
  const record = partsOf(fields, used);
  const { id, topic, name, stated, details } = record;
  const named = topic ? topicName(topic.text, reading) : place.category;
  const label = name?.text ?? '';
  const category = named === '' ? (label === '' ? place.fallback : label) : named;

  for (const words of stated) {
    const { text, rest } = proseOf(words.text);
    const expectation = {
      category,
      text: named !== '' && label !== '' ? `${label}: ${text}` : text,
      detail: [rest, ...details.flatMap(detailLines)].filter((line) => line !== '').join('\n'),
      ref: stated.length === 1 ? (id?.text ?? '') : '',
    };
    const added = levels.filter((level) => addExpectation(reading.draft, level, expectation));
    const [first] = added;
    if (!first || added.length < levels.length) continue;
    const detailed = details.flatMap(({ value }) => plainList(value));
    const kept = [words, id, topic, name, ...used, ...levelWords(fields), ...detailed];
    for (const part of kept) if (part) reading.account.map(part, `${first.name}, ${category}`);
  }
  for (const words of record.metadata) reading.account.note(words);
};

/** The words by which a record says which levels it belongs to. */
export const levelWords = (fields: Fields): Words[] => wordsListed(fields, 'level', 'levels');

interface RecordParts {
  readonly id: Words | undefined;
  readonly topic: Words | undefined;
  /** The name of the record, where it says something else besides. */
  readonly name: Words | undefined;
  readonly stated: readonly Words[];
  /** Examples first, then every other short field that says something. */
  readonly details: readonly Entry[];
  readonly metadata: readonly Words[];
}

const partsOf = (fields: Fields, used: readonly Words[]): RecordParts => {
  const free = fields.entries.filter(({ value }) => value?.kind !== 'words' || !used.includes(value));
  const rest: Fields = { ...fields, entries: free };
  const [id, topic] = [wordsUnder(rest, 'id'), wordsUnder(rest, 'topic')];
  const named = ['name', 'item', 'items'] as const;
  const names = named.flatMap((role) => wordsUnder(rest, role) ?? []);
  const texts = wordsListed(rest, 'text');
  const stated = texts.length > 0 ? texts : names.slice(-1);
  const name = names.find((words) => !stated.includes(words));
  const taken = [id, topic, name, ...stated, ...levelWords(fields)];
  const others = free.filter(({ value }) => value?.kind === 'words' && !taken.includes(value));
  const isMetadata = ({ key }: Entry): boolean => keyRole(key.text) === 'metadata';
  const lists = free.filter(({ key, value }) => value?.kind === 'list' && isDetail(key.text));
  return {
    id,
    topic,
    name,
    stated,
    details: [...lists, ...others.filter((entry) => !isMetadata(entry))],
    metadata: free.filter(isMetadata).flatMap(({ value }) => plainList(value)),
  };
};

/** Whether a list under this key belongs to its record's detail: it is not the record's levels or words. */
const isDetail = (key: string): boolean => {
  const role = keyRole(key);
  return role !== 'level' && role !== 'levels' && role !== 'text' && role !== 'metadata';
};

/** A field as lines of detail: examples as they are, anything else after its name. */
const detailLines = ({ key, value }: Entry): string[] => {
  const lines = plainList(value).map(({ text }) => text.replaceAll(/\s+/g, ' '));
  const role = keyRole(key.text);
  return role === 'examples' || role === 'note'
    ? lines
    : lines.map((line) => `${readableKey(key.text)}: ${line}`);
};
