import { addExpectation, type LadderDraft, type LevelDraft } from '../records/draft';
import { keyRole, readableKey } from '../records/key-roles';
import { proseOf } from '../records/prose';
import type { Account } from './account';
import { plainList, wordsListed, wordsUnder } from './fields';
import type { Entry, Fields, Words } from './tree';

/** What every step of reading a document works with; `topics` gives the names of topics by their ids. */
export interface Reading {
  readonly draft: LadderDraft;
  readonly account: Account;
  readonly topics: Map<string, string>;
}

/** Where in a document one is; `fallback` is the category of lines that have no better one. */
export interface Place {
  readonly level: LevelDraft | null;
  readonly category: string;
  readonly fallback: string;
  readonly track: string;
}

/** Adds an expectation of plain words to the level and category of a place. */
export const readLine = (words: Words, { level, category, fallback }: Place, { draft, account }: Reading): void => {
  if (level === null) return;
  const { text, rest } = proseOf(words.text);
  const group = category === '' ? fallback : category;
  if (addExpectation(draft, level, { category: group, text, detail: rest, ref: '' })) account.map(words, `${level.name}, ${group}`);
};

/**
 * Reads fields that are one expectation, at each of these levels: its words, topic, id and examples; every other
 * short field is kept with its examples. `used` are words that were read already.
 */
export const readRecord = (
  fields: Fields,
  levels: readonly LevelDraft[],
  place: Place,
  reading: Reading,
  used: readonly Words[],
): void => {
  const free = fields.entries.filter(({ value }) => value?.kind !== 'words' || !used.includes(value));
  const rest: Fields = { ...fields, entries: free };
  const [id, topic] = [wordsUnder(rest, 'id'), wordsUnder(rest, 'topic')];
  const name = wordsUnder(rest, 'name', 'item');
  const texts = wordsListed(rest, 'text');
  const stated = texts.length > 0 ? texts : name ? [name] : [];
  const others = free.filter(({ value }) => value?.kind === 'words' && ![id, topic, name, ...texts, ...levelWords(fields)].includes(value));
  const named = topic ? (reading.topics.get(topic.text) ?? readableKey(topic.text)) : place.category;
  const label = name && texts.length > 0 ? name.text : '';
  const category = named === '' ? (label === '' ? place.fallback : label) : named;
  const examples = free.filter(({ key, value }) => keyRole(key.text) === 'examples' && value?.kind === 'list');
  const details = [...examples, ...others.filter(({ key }) => keyRole(key.text) !== 'metadata')];

  for (const words of stated) {
    const { text, rest: more } = proseOf(words.text);
    const detail = [more, ...details.flatMap(detailLines)].filter((line) => line !== '').join('\n');
    const expectation = {
      category,
      text: named !== '' && label !== '' && words !== name ? `${label}: ${text}` : text,
      detail,
      ref: stated.length === 1 ? (id?.text ?? '') : '',
    };
    const added = levels.filter((level) => addExpectation(reading.draft, level, expectation));
    const [first] = added;
    if (!first || added.length < levels.length) continue;
    const kept = [words, id, topic, name, ...used, ...levelWords(fields), ...details.flatMap(({ value }) => plainList(value))];
    for (const part of kept) if (part) reading.account.map(part, `${first.name}, ${category}`);
  }
  for (const { key, value } of others) {
    if (keyRole(key.text) === 'metadata' && value?.kind === 'words') reading.account.note(value);
  }
};

/** The words by which a record says which levels it belongs to. */
export const levelWords = (fields: Fields): Words[] => wordsListed(fields, 'level', 'levels');

/** A field as lines of detail: examples as they are, anything else after its name. */
const detailLines = ({ key, value }: Entry): string[] => {
  const lines = plainList(value).map(({ text }) => text.replaceAll(/\s+/g, ' '));
  const role = keyRole(key.text);
  return role === 'examples' || role === 'note' ? lines : lines.map((line) => `${readableKey(key.text)}: ${line}`);
};
