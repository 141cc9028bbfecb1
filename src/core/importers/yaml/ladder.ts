import { addOverview, knownLevel, levelNamed, openDraft, type LadderDraft } from '../records/draft';
import { keyRole, readableKey, type KeyRole } from '../records/key-roles';
import { namesLevel } from '../records/level-words';
import { pointsOf } from '../records/prose';
import type { Account } from './account';
import { declareLevels, declareTopics } from './declarations';
import {
  areLevels,
  fieldsIn,
  holdsLadder,
  isLevel,
  isLine,
  isMetadata,
  wordsUnder,
  wordsWithin,
} from './fields';
import { topicName, within, type Place, type Reading } from './reading';
import { levelWords, readLine, readRecord } from './record';
import { readByPlace, readRung, readRungs } from './rungs';
import { readTopic, readTopics } from './topics';
import { isWrapper, wrappedIn } from './wrapper';
import { fieldsOf, listOf, type Entry, type Fields, type List, type Tree, type Words } from './tree';

/**
 * Reads a ladder from a tree, whichever way round it is built: a flat list of expectations that name their
 * level and topic, topics that hold levels, or levels that hold topics; and says in the account what became
 * of all words.
 */
export const readLadder = (root: Tree, account: Account): LadderDraft => {
  const inside = { items: readItems, fields: readFields, entry: readEntry };
  const reading: Reading = { draft: openDraft(), account, topics: new Map(), inside };
  const place: Place = { level: null, category: '', fallback: 'Expectations', track: '' };
  if (root.kind === 'fields') readWhole(root, place, reading);
  if (root.kind === 'list') readTopList(root.items, place, reading);
  return reading.draft;
};

/** A ladder, or one track of several: what it declares is known before its lines are read. */
const readWhole = (fields: Fields, place: Place, reading: Reading): void => {
  for (const { key, value } of fields.entries) {
    if (keyRole(key.text) === 'levels') declareLevels(value, place.track, reading.draft);
    if (keyRole(key.text) === 'topics') declareTopics(value, reading.topics);
  }
  const inner = wrappedIn(fields, place, reading);
  if (!inner) {
    readFields(fields, place, reading);
    return;
  }
  for (const entry of fields.entries) if (entry !== inner.entry) readEntry(entry, place, reading);
  if (inner.isAlone) readWrapped(inner.entry.key, inner.value, place, reading);
  else readWhole(inner.value, place, reading);
};

/** The records of a file that is one list: lines that name their level, or levels, or topics. */
const readTopList = (items: readonly Tree[], place: Place, reading: Reading): void => {
  const records = fieldsIn(items);
  const names = records.map(
    (record) => wordsUnder(record, 'name', 'level', 'id')?.text ?? record.entries[0]?.key.text ?? '',
  );
  const areRungs = !records.some(isLine) && names.filter(namesLevel).length * 2 > names.length;
  if (areRungs) {
    declareLevels(listOf(items), place.track, reading.draft);
    readRungs(listOf(items), place, reading);
    return;
  }
  for (const record of records) {
    if (holdsLadder(record) && !wordsUnder(record, 'level')) readWhole(record, place, reading);
    else readItem(record, place, reading);
  }
};

const readFields = (fields: Fields, place: Place, reading: Reading): void => {
  const { draft } = reading;
  const areRungs = place.level === null && areLevels(fields, draft, place.track);
  const isRung = ({ key }: Entry): boolean => {
    if (place.level !== null) return false;
    const isKnown = keyRole(key.text) === null && knownLevel(draft, key.text, place.track) !== undefined;
    return areRungs ? isLevel(key.text, draft, place.track) : isKnown;
  };
  for (const entry of fields.entries) {
    if (isRung(entry)) readRung(entry, place, reading);
    else readEntry(entry, place, reading);
  }
};

const readEntry = (entry: Entry, place: Place, reading: Reading): void => {
  const { key, value } = entry;
  const role = keyRole(key.text);
  const isOutside = place.level === null;
  if (value === null) return;
  if (value.kind === 'words') readValue(entry, value, place, reading);
  else if (role === 'metadata') for (const words of wordsWithin(value)) reading.account.note(words);
  else if (isOutside && place.category === '' && isWrapper(value, role))
    readWrapped(key, value, place, reading);
  else if (isOutside && role === 'levels') readRungs(value, place, reading);
  else if (isOutside && role === 'milestones' && value.kind === 'list') readByPlace(value, place, reading);
  else if (isOutside && role === 'tracks') readTracks(value, place, reading);
  else if (role === 'topics' || role === 'topic') readTopics(value, place, reading);
  else if (holdsItems.has(role)) readItems(value, { ...place, fallback: readableKey(key.text) }, reading);
  else readTopic(value, place, reading, key);
};

const holdsItems: ReadonlySet<KeyRole | null> = new Set<KeyRole>(['items', 'item', 'examples', 'text']);

/** A single value: the title, the overview, or a line of a level under the topic that its key names. */
const readValue = (entry: Entry, words: Words, place: Place, reading: Reading): void => {
  const role = keyRole(entry.key.text);
  if (place.level === null) readAbout(entry, words, place, reading);
  else if (role === 'metadata') reading.account.note(words);
  else if (role !== null && holdsItems.has(role)) readLine(words, place, reading);
  else {
    const category = within(place.category, topicName(entry.key.text, reading));
    readLine(words, { ...place, category }, reading);
  }
};

/** What a document says of the ladder, or of a topic, as a whole. */
const readAbout = (entry: Entry, words: Words, place: Place, { draft, account }: Reading): void => {
  const role = keyRole(entry.key.text);
  const topic = place.category === '' ? '' : `${place.category}: `;
  if (topic === '' && role === 'name' && draft.title === '' && words.text.length <= 500) {
    draft.title = words.text.replaceAll(/\s+/g, ' ');
    account.map(words, 'Title');
  } else if (role === 'text' && addOverview(draft, topic + pointsOf(words.text).join('\n\n'))) {
    account.map(words, 'Overview');
  } else if (isMetadata(entry)) account.note(words);
};

/** Fields that only wrap a ladder, as "engineering: { levels: … }" does; their name becomes the title. */
const readWrapped = (key: Words, value: Fields, place: Place, reading: Reading): void => {
  if (reading.draft.title === '' && keyRole(key.text) === null && key.text.length <= 500) {
    reading.draft.title = readableKey(key.text);
    reading.account.map(key, 'Title');
  }
  readWhole(value, place, reading);
};

const readTracks = (tree: Tree, place: Place, reading: Reading): void => {
  const keyed = tree.kind === 'fields' ? tree.entries : [];
  for (const { key, value } of keyed) {
    if (value?.kind === 'fields') readTrack(value, key, place, reading);
    if (value?.kind === 'list') readTrack(fieldsOf([{ key: levelsKey, value }]), key, place, reading);
  }
  for (const track of tree.kind === 'list' ? fieldsIn(tree.items) : [])
    readTrack(track, null, place, reading);
};

/** A track whose levels stand right below its key. */
const levelsKey: Words = { kind: 'words', text: 'levels', from: 0, to: 0 };

const readTrack = (fields: Fields, key: Words | null, place: Place, reading: Reading): void => {
  const name = wordsUnder(fields, 'name', 'id');
  const track = name?.text ?? (key ? readableKey(key.text) : '');
  for (const words of [name, key]) if (words) reading.account.map(words, 'Track');
  const entries = fields.entries.filter(({ value }) => value === null || value !== name);
  readWhole({ ...fields, entries }, { ...place, track }, reading);
};

const readItems = (tree: Tree, place: Place, reading: Reading): void => {
  if (tree.kind === 'words') readLine(tree, place, reading);
  else if (tree.kind === 'list' && isByPlace(tree, place, reading)) readByPlace(tree, place, reading);
  if (tree.kind === 'fields') readFields(tree, place, reading);
  for (const item of tree.kind === 'list' && !isByPlace(tree, place, reading) ? tree.items : []) {
    if (item.kind === 'fields') readItem(item, place, reading);
    else readItems(item, place, reading);
  }
};

/** Whether a topic's list has one text for each level that the document lists. */
const isByPlace = ({ items }: List, { level, category }: Place, { draft }: Reading): boolean =>
  level === null &&
  category !== '' &&
  items.length === draft.listed.size &&
  items.every(({ kind }) => kind === 'words');

/** One record of a list: an expectation where it can be one, else a topic that holds more. */
const readItem = (fields: Fields, place: Place, reading: Reading): void => {
  const track = wordsUnder(fields, 'track')?.text ?? place.track;
  const named = levelWords(fields).flatMap(({ text }) => levelNamed(reading.draft, text, track) ?? []);
  const levels = named.length > 0 ? named : place.level ? [place.level] : [];
  const [only, another] = fields.entries;
  if (levels.length > 0 && isLine(fields)) readRecord(fields, levels, place, reading, []);
  else if (only && !another) readEntry(only, place, reading);
  else readTopic(fields, place, reading, null);
};
