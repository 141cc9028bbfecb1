import { addLevel, addSummary, knownLevel, levelNamed, type LevelDraft } from '../records/draft';
import { keyRole, readableKey } from '../records/key-roles';
import { addFact } from '../records/level-facts';
import { bandText, isBand } from './band';
import { isLevel, plainList, wordsUnder, wordsWithin } from './fields';
import type { Place, Reading } from './reading';
import { readRecord } from './record';
import { listOf, type Entry, type Fields, type List, type Tree, type Words } from './tree';

/** Reads levels: a list of names, of fields with a name, or fields whose keys are the levels. */
export const readRungs = (tree: Tree, place: Place, reading: Reading): void => {
  if (tree.kind === 'fields') for (const entry of tree.entries) readRung(entry, place, reading);
  if (tree.kind !== 'list') return;
  if (place.category !== '' && !tree.items.some((item) => namesItself(item, reading, place))) {
    readByPlace(tree, place, reading);
    return;
  }
  for (const item of tree.items) {
    if (item.kind === 'words') claim(levelNamed(reading.draft, item.text, place.track), [item], reading);
    if (item.kind === 'fields') readFullRung(item, place, reading, null);
  }
};

/**
 * Reads a topic's list with one item for each level, in the order of the levels, which are numbered where
 * none are listed.
 */
export const readByPlace = ({ items }: List, place: Place, reading: Reading): void => {
  const { draft, inside } = reading;
  const listed = [...draft.listed];
  items.forEach((item, at) => {
    const known = listed.length === items.length ? draft.levels.get(listed[at] ?? '') : undefined;
    const level = known ?? levelNamed(draft, String(at + 1), place.track);
    inside.items(listOf([item]), { ...place, level }, reading);
  });
};

/** Whether an item of a topic's list says which level it is. */
const namesItself = (item: Tree, { draft }: Reading, { track }: Place): boolean => {
  if (item.kind === 'words') return knownLevel(draft, item.text, track) !== undefined;
  if (item.kind === 'list') return false;
  const isKeyed =
    item.entries.length === 1 && item.entries.every(({ key }) => isLevel(key.text, draft, track));
  return isKeyed || wordsUnder(item, 'level', 'name', 'id') !== undefined;
};

/** A level whose key is its name or id: with its name or a summary beside it, or its lines below. */
export const readRung = ({ key, value }: Entry, place: Place, reading: Reading): void => {
  if (value?.kind === 'fields') {
    readFullRung(value, place, reading, key);
    return;
  }
  const { draft, account, inside } = reading;
  const words = value?.kind === 'words' && place.category === '' ? value : null;
  if (words && isName(words.text)) {
    claim(addLevel(draft, { id: key.text, name: words.text, track: place.track }), [key, words], reading);
    return;
  }
  const level = levelNamed(draft, key.text, place.track);
  claim(level, [key], reading);
  if (level && words && addSummary(level, words.text)) account.map(words, `${level.name}, summary`);
  else if (value) inside.items(value, { ...place, level }, reading);
};

/** Whether words beside a level's key are its name rather than a sentence about it. */
export const isName = (text: string): boolean => text.length <= 80 && !/[.!?]$/.test(text);

/** One level with fields of its own; within a topic, these are what the topic asks at that level. */
const readFullRung = (fields: Fields, place: Place, reading: Reading, key: Words | null): void => {
  const isOfTopic = place.category !== '';
  const [id, code] = [wordsUnder(fields, 'id'), wordsUnder(fields, 'level')];
  const name = isOfTopic && (key || code) ? undefined : wordsUnder(fields, 'name');
  const used = [id, code, key, name].flatMap((words) => words ?? []);
  if (used.length === 0) {
    readRungs(fields, place, reading);
    return;
  }
  const level = rungOf(isOfTopic ? (code ?? key ?? id) : (id ?? code ?? key), name, place, reading);
  claim(level, used, reading);
  if (level) readFields(fields, { ...place, level }, level, reading, used);
};

const rungOf = (
  id: Words | null | undefined,
  name: Words | undefined,
  { track }: Place,
  { draft }: Reading,
): LevelDraft | null => {
  const words = id ?? name;
  if (!words) return null;
  return name
    ? addLevel(draft, { id: words.text, name: name.text, track })
    : levelNamed(draft, words.text, track);
};

/** What a level says of itself and asks; within a topic it may be one expectation with examples. */
const readFields = (
  fields: Fields,
  place: Place,
  level: LevelDraft,
  reading: Reading,
  used: readonly Words[],
): void => {
  const isRecord = place.category !== '' && wordsUnder(fields, 'text', 'item') !== undefined;
  if (isRecord) readRecord(fields, [level], place, reading, used);
  for (const entry of fields.entries) {
    const words = plainList(entry.value);
    const isRead = words.length > 0 && (isRecord || words.every((part) => used.includes(part)));
    if (!isRead) readField(entry, place, level, reading);
  }
};

/** Something a level says of itself: years, pay, a summary; anything else is what it asks. */
const readField = (entry: Entry, place: Place, level: LevelDraft, reading: Reading): void => {
  const { key, value } = entry;
  const role = keyRole(key.text);
  const words = value?.kind === 'words' ? value : null;
  const fact = words?.text ?? (isBand(value) ? bandText(value) : null);
  const isFact = fact !== null && addFact(level, role, fact);
  const isSummary =
    words !== null && !isFact && (role === 'text' || role === 'note') && addSummary(level, words.text);
  if (!isFact && !isSummary) reading.inside.entry(entry, place, reading);
  else {
    const target = `${level.name}, ${isSummary ? 'summary' : readableKey(key.text)}`;
    for (const part of wordsWithin(value)) reading.account.map(part, target);
  }
};

const claim = (level: LevelDraft | null, words: readonly Words[], { account }: Reading): void => {
  if (level) for (const part of words) account.map(part, `${level.name}, name`);
};
