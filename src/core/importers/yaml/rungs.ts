import { addLevel, addSummary, levelNamed, type LevelDraft } from '../records/draft';
import { keyRole, readableKey } from '../records/key-roles';
import { addFact } from '../records/level-facts';
import { bandText, isBand } from './band';
import { wordsUnder, wordsWithin } from './fields';
import type { Place, Reading } from './reading';
import { readRecord } from './record';
import type { Entry, Fields, Tree, Words } from './tree';

/** Reads levels: a list of names, of fields with a name, or fields whose keys are the levels. */
export const readRungs = (tree: Tree, place: Place, reading: Reading): void => {
  if (tree.kind === 'fields') for (const entry of tree.entries) readRung(entry, place, reading);
  if (tree.kind !== 'list') return;
  for (const item of tree.items) {
    if (item.kind === 'words') claim(levelNamed(reading.draft, item.text, place.track), [item], reading);
    if (item.kind === 'fields') readFullRung(item, place, reading, null);
  }
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
  const name = key && isOfTopic ? undefined : wordsUnder(fields, 'level', 'name');
  const id = wordsUnder(fields, 'id');
  if (!id && !name && !key) {
    readRungs(fields, place, reading);
    return;
  }
  const level = rungOf(id, name, key, place, reading);
  const used = [id, name, key].flatMap((words) => words ?? []);
  claim(level, used, reading);
  if (level === null) return;
  if (isOfTopic && wordsUnder(fields, 'text', 'item')) readRecord(fields, [level], place, reading, used);
  for (const entry of fields.entries) {
    const words = entry.value?.kind === 'words' ? entry.value : null;
    if (!words || (!isOfTopic && !used.includes(words)))
      readField(entry, { ...place, level }, level, reading);
  }
};

const rungOf = (
  id: Words | undefined,
  name: Words | undefined,
  key: Words | null,
  { track }: Place,
  { draft }: Reading,
): LevelDraft | null => {
  if (key && !name) return levelNamed(draft, key.text, track);
  const [first, second] = [id ?? key ?? name, name ?? key ?? id];
  return addLevel(draft, { id: first?.text ?? '', name: second?.text ?? '', track });
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
