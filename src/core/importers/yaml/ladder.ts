import { addLevel, addOverview, addSummary, knownLevel, levelNamed, openDraft, type LadderDraft, type LevelDraft } from '../records/draft';
import { keyRole, readableKey } from '../records/key-roles';
import { addFact } from '../records/level-facts';
import { namesLevel } from '../records/level-words';
import { pointsOf } from '../records/prose';
import type { Account } from './account';
import { declareLevels, declareTopics } from './declarations';
import { areLevels, holdsLadder, isLevel, isMetadata, plainList, wordsUnder, wordsWithin } from './fields';
import { bandText, isBand } from './band';
import { levelWords, readLine, readRecord, type Place, type Reading } from './record';
import type { Entry, Fields, List, Tree, Words } from './tree';

/**
 * Reads a ladder from a tree, whichever way round it is built: a flat list of expectations that name their level
 * and topic, topics that hold levels, or levels that hold topics; and says in the account what became of all words.
 */
export const readLadder = (root: Tree, account: Account): LadderDraft => {
  const reading: Reading = { draft: openDraft(), account, topics: new Map() };
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
  readFields(fields, place, reading);
};

/** The records of a file that is one list: lines that name their level, or levels, or topics. */
const readTopList = (items: readonly Tree[], place: Place, reading: Reading): void => {
  const records = items.flatMap((item) => (item.kind === 'fields' ? item : []));
  const names = records.map((record) => wordsUnder(record, 'name', 'level', 'id')?.text ?? record.entries[0]?.key.text ?? '');
  const areRungs = records.every((record) => !isLine(record)) && names.filter(namesLevel).length * 2 > names.length;
  if (areRungs) {
    declareLevels({ kind: 'list', items, size: 0, depth: 0 }, place.track, reading.draft);
    readLevels({ kind: 'list', items, size: 0, depth: 0 }, place, reading);
  } else for (const record of records) if (holdsLadder(record) && !wordsUnder(record, 'level')) readWhole(record, place, reading);
    else readItem(record, place, reading);
};

const readFields = (fields: Fields, place: Place, reading: Reading): void => {
  const { draft } = reading;
  const areRungs = place.level === null && areLevels(fields, draft, place.track);
  const isRung = ({ key }: Entry): boolean =>
    place.level === null && (areRungs ? isLevel(key.text, draft, place.track) : keyRole(key.text) === null && knownLevel(draft, key.text, place.track) !== undefined);
  for (const entry of fields.entries) {
    if (isRung(entry)) readRung(entry, place, reading);
    else readEntry(entry, place, reading);
  }
};

const readEntry = (entry: Entry, place: Place, reading: Reading): void => {
  const { key, value } = entry;
  const role = keyRole(key.text);
  if (value === null) return;
  if (value.kind === 'words') readValue(entry, value, place, reading);
  else if (role === 'metadata') for (const words of wordsWithin(value)) reading.account.note(words);
  else if (place.level === null && place.category === '' && value.kind === 'fields' && isWrapper(value, role)) readWrapped(key, value, place, reading);
  else if (role === 'levels' && place.level === null) readLevels(value, place, reading);
  else if (role === 'tracks' && place.level === null) readTracks(value, place, reading);
  else if (role === 'topics' || role === 'topic') readTopics(value, place, reading);
  else if (role === 'items' || role === 'item' || role === 'examples' || role === 'text') readItems(value, { ...place, fallback: readableKey(key.text) }, reading);
  else readTopic(value, place, reading, key);
};

/** A single value: the title, the overview, or a line of a level under the topic that its key names. */
const readValue = ({ key, value }: Entry, words: Words, place: Place, reading: Reading): void => {
  const role = keyRole(key.text);
  const { draft, account } = reading;
  if (place.level === null) {
    if (place.category === '' && role === 'name' && draft.title === '' && words.text.length <= 500) {
      draft.title = words.text.replaceAll(/\s+/g, ' ');
      account.map(words, 'Title');
    } else if (role === 'text' && addOverview(draft, aboutOf(words.text, place.category))) account.map(words, 'Overview');
    else if (isMetadata({ key, value })) account.note(words);
  } else if (role === 'metadata') account.note(words);
  else if (role === 'text' || role === 'items' || role === 'item') readLine(words, place, reading);
  else readLine(words, { ...place, category: joined(place.category, topicName(key.text, reading)) }, reading);
};

/** Fields that only wrap a ladder, as "engineering: { levels: … }" does; their name becomes the title. */
const readWrapped = (key: Words, value: Fields, place: Place, reading: Reading): void => {
  if (reading.draft.title === '' && keyRole(key.text) === null) {
    reading.draft.title = readableKey(key.text);
    reading.account.map(key, 'Title');
  }
  readWhole(value, place, reading);
};

const isWrapper = (value: Fields, role: ReturnType<typeof keyRole>): boolean =>
  (role === null || role === 'levels' || role === 'tracks') && holdsLadder(value);

const readTracks = (tree: Tree, place: Place, reading: Reading): void => {
  const tracks: [string, Fields][] =
    tree.kind === 'fields'
      ? tree.entries.flatMap(({ key, value }) => (value?.kind === 'fields' ? [[readableKey(key.text), value]] : []))
      : plainFields(tree).map((track) => [wordsUnder(track, 'name', 'id')?.text ?? '', track]);
  for (const [name, fields] of tracks) {
    const words = wordsUnder(fields, 'name', 'id');
    if (words) reading.account.map(words, 'Track');
    readWhole({ ...fields, entries: fields.entries.filter(({ value }) => value !== words) }, { ...place, track: name }, reading);
  }
};

const readLevels = (tree: Tree, place: Place, reading: Reading): void => {
  if (tree.kind === 'words') return;
  if (tree.kind === 'list') {
    for (const item of tree.items) {
      if (item.kind === 'words') claimLevel(levelNamed(reading.draft, item.text, place.track), [item], reading);
      else if (item.kind === 'fields') readLevel(item, place, reading, null);
    }
    return;
  }
  for (const entry of tree.entries) readRung(entry, place, reading);
};

/** A level whose key is its name or id: with its name or a summary beside it, or its lines below. */
const readRung = ({ key, value }: Entry, place: Place, reading: Reading): void => {
  const words = value?.kind === 'words' ? value : null;
  const isName = words !== null && place.category === '' && words.text.length <= 80 && !/[.!?]$/.test(words.text);
  if (value?.kind === 'fields') readLevel(value, place, reading, key);
  else if (isName) claimLevel(addLevel(reading.draft, { id: key.text, name: words.text, track: place.track }), [key, words], reading);
  else {
    const level = levelNamed(reading.draft, key.text, place.track);
    claimLevel(level, [key], reading);
    if (level && words && place.category === '' && addSummary(level, words.text)) reading.account.map(words, `${level.name}, summary`);
    else if (value) readItems(value, { ...place, level }, reading);
  }
};

/** One level with fields of its own; within a topic, these are what the topic asks at that level. */
const readLevel = (fields: Fields, place: Place, reading: Reading, key: Words | null): void => {
  const [id, name] = [wordsUnder(fields, 'id'), wordsUnder(fields, ...(key && place.category !== '' ? [] : (['level', 'name'] as const)))];
  if (!id && !name && !key) {
    readLevels(fields, place, reading);
    return;
  }
  const [first, second] = [id ?? key ?? name, name ?? key ?? id];
  const level = key && !name ? levelNamed(reading.draft, key.text, place.track) : addLevel(reading.draft, { id: first?.text ?? '', name: second?.text ?? '', track: place.track });
  const used = [id, name, key].flatMap((words) => words ?? []);
  claimLevel(level, used, reading);
  if (level === null) return;
  if (place.category !== '' && wordsUnder(fields, 'text', 'item')) readRecord(fields, [level], place, reading, used);
  for (const entry of fields.entries) if (entry.value?.kind !== 'words' || (place.category === '' && !used.includes(entry.value))) readLevelEntry(entry, { ...place, level }, level, reading);
};

const readLevelEntry = (entry: Entry, place: Place, level: LevelDraft, reading: Reading): void => {
  const role = keyRole(entry.key.text);
  const words = entry.value?.kind === 'words' ? entry.value : null;
  if (words && addFact(level, role, words.text)) reading.account.map(words, `${level.name}, ${readableKey(entry.key.text)}`);
  else if (isBand(entry.value) && addFact(level, role, bandText(entry.value))) for (const part of wordsWithin(entry.value)) reading.account.map(part, `${level.name}, ${readableKey(entry.key.text)}`);
  else if (words && (role === 'text' || role === 'note') && addSummary(level, words.text)) reading.account.map(words, `${level.name}, summary`);
  else readEntry(entry, place, reading);
};

const claimLevel = (level: LevelDraft | null, words: readonly Words[], { account }: Reading): void => {
  if (level) for (const part of words) account.map(part, `${level.name}, name`);
};

/** Topics that the document lists as such; their names are kept as categories even where no line follows at once. */
const readTopics = (tree: Tree, place: Place, reading: Reading): void => {
  const topics: readonly (readonly [Tree, Words | null])[] =
    tree.kind === 'fields' ? tree.entries.flatMap(({ key, value }) => (value ? [[value, key] as const] : [])) : tree.kind === 'list' ? tree.items.map((item) => [item, null] as const) : [];
  for (const [topic, key] of topics) {
    if (place.level === null || topic.kind === 'fields') for (const words of headOf(topic, key)) reading.account.map(words, 'Category');
    if (topic.kind !== 'words') readTopic(topic, place, reading, key);
  }
};

/** A topic with its name, what is said of it, and its levels or lines. */
const readTopic = (tree: Fields | List, place: Place, reading: Reading, key: Words | null): void => {
  const head = headOf(tree, key);
  const [words] = head;
  const category = joined(place.category, words === undefined ? '' : words === key ? topicName(words.text, reading) : words.text);
  const inner = { ...place, category };
  const before = reading.draft.mentions.length;
  if (tree.kind === 'list') readItems(tree, inner, reading);
  else if (place.level && isLine(tree)) readRecord(tree, [place.level], { ...inner, category: joined(place.category, key ? topicName(key.text, reading) : '') }, reading, []);
  else readFields({ ...tree, entries: tree.entries.filter(({ value }) => value?.kind !== 'words' || !head.includes(value)) }, inner, reading);
  if (reading.draft.mentions.length > before) for (const part of head) reading.account.map(part, 'Category');
};

/** The words that name a topic, best first: its name, its key, its id. */
const headOf = (tree: Tree, key: Words | null): Words[] => {
  if (tree.kind === 'words') return [tree];
  const [name, id] = tree.kind === 'fields' ? [wordsUnder(tree, 'name', 'topic', 'item'), wordsUnder(tree, 'id')] : [];
  return [name, key, id].flatMap((words) => words ?? []);
};

const readItems = (tree: Tree, place: Place, reading: Reading): void => {
  if (tree.kind === 'words') readLine(tree, place, reading);
  else if (tree.kind === 'fields') readFields(tree, place, reading);
  else {
    for (const item of tree.items) {
      if (item.kind === 'words') readLine(item, place, reading);
      else if (item.kind === 'fields') readItem(item, place, reading);
      else readItems(item, place, reading);
    }
  }
};

/** One record of a list: an expectation where it can be one, else a topic that holds more. */
const readItem = (fields: Fields, place: Place, reading: Reading): void => {
  const words = levelWords(fields);
  const track = wordsUnder(fields, 'track')?.text ?? place.track;
  const named = words.flatMap(({ text }) => levelNamed(reading.draft, text, track) ?? []);
  const levels = named.length > 0 ? named : place.level ? [place.level] : [];
  const [only, another] = fields.entries;
  if (levels.length > 0 && isLine(fields)) readRecord(fields, levels, place, reading, []);
  else if (only && !another) readEntry(only, place, reading);
  else readTopic(fields, place, reading, null);
};

/** Whether fields say something in words, and hold no lists of fields. */
const isLine = (fields: Fields): boolean =>
  (wordsUnder(fields, 'text', 'name', 'item') !== undefined || fields.entries.some(({ key, value }) => keyRole(key.text) === 'text' && plainList(value).length > 0)) &&
  fields.entries.every(({ key, value }) => value === null || value.kind === 'words' || keyRole(key.text) === 'examples' || plainList(value).length > 0);

const topicName = (id: string, { topics }: Reading): string => topics.get(id) ?? readableKey(id);

const joined = (outer: string, inner: string): string => (outer === '' ? inner : inner === '' ? outer : `${outer}: ${inner}`);

const plainFields = (tree: Tree): Fields[] => (tree.kind === 'list' ? tree.items.flatMap((item) => (item.kind === 'fields' ? item : [])) : []);

/** What is said of the ladder, or of one topic of it, in paragraphs. */
const aboutOf = (text: string, topic: string): string => `${topic === '' ? '' : `${topic}: `}${pointsOf(text).join('\n\n')}`;
