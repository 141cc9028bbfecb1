import type { PayBand, YearsBand } from '../../paths/path';
import { levelKey, trackIn } from './level-words';
import { readableKey } from './key-roles';
import type { Mention } from './level-order';

/**
 * An expectation as a data document gives it; `ref` is the document's own id for it, empty where it has none.
 */
export interface ExpectationDraft {
  readonly category: string;
  readonly text: string;
  readonly detail: string;
  readonly ref: string;
}

/** A level while its document is still being read. */
export interface LevelDraft {
  readonly key: string;
  readonly name: string;
  readonly expectations: ExpectationDraft[];
  track: string;
  summary: string;
  years: YearsBand | null;
  pay: PayBand | null;
  basePay: PayBand | null;
}

/**
 * A ladder while it is read: levels by key, the spellings that mean them, and in which order they were met.
 */
export interface LadderDraft {
  title: string;
  readonly overview: string[];
  readonly levels: Map<string, LevelDraft>;
  readonly spellings: Map<string, string>;
  /** Keys of levels that the document lists as levels, in its order. */
  readonly listed: Set<string>;
  readonly mentions: Mention[];
}

/** A ladder of which nothing has been read. */
export const openDraft = (): LadderDraft => ({
  title: '',
  overview: [],
  levels: new Map(),
  spellings: new Map(),
  listed: new Set(),
  mentions: [],
});

/** The level these words mean in a track, if the document has named it before. */
export const knownLevel = (draft: LadderDraft, words: string, track = ''): LevelDraft | undefined =>
  draft.levels.get(draft.spellings.get(spelling(words, track)) ?? '');

/**
 * The level these words mean; one the document has not named before is made. Null where they can name none.
 */
export const levelNamed = (draft: LadderDraft, words: string, track = ''): LevelDraft | null =>
  knownLevel(draft, words, track) ?? addLevel(draft, { id: words, name: readableLevel(words), track });

/** Makes a level with an id and a name, or gives back the one that has them; null where the name is none. */
export const addLevel = (
  draft: LadderDraft,
  { id, name, track }: { readonly id: string; readonly name: string; readonly track: string },
): LevelDraft | null => {
  const known = knownLevel(draft, id, track) ?? knownLevel(draft, name, track);
  const key = known?.key ?? spelling(id, track);
  if (name.trim() === '' || name.length > 200 || track.length > 200 || levelKey(id) === '') return null;
  const level = known ?? {
    key,
    name: readableLevel(name),
    expectations: [],
    track: track === '' ? trackIn(name) : track,
    summary: '',
    years: null,
    pay: null,
    basePay: null,
  };
  draft.levels.set(key, level);
  for (const words of [id, name]) draft.spellings.set(spelling(words, track), key);
  return level;
};

/** Adds an expectation to a level; false where the plan could not hold it. */
export const addExpectation = (
  draft: LadderDraft,
  level: LevelDraft,
  given: ExpectationDraft,
  group = given.category,
): boolean => {
  const fits =
    isWithin(given.text, 2_000) &&
    isWithin(given.category, 500) &&
    given.detail.length <= 10_000 &&
    given.ref.length <= 400;
  if (!fits) return false;
  level.expectations.push({ ...given, text: given.text.trim(), category: given.category.trim() });
  draft.mentions.push({ level: level.key, group });
  return true;
};

/** Adds a paragraph to what a level says of itself as a whole; false where the plan could not hold it. */
export const addSummary = (level: LevelDraft, text: string): boolean => {
  const summary = level.summary === '' ? text : `${level.summary}\n\n${text}`;
  if (summary.length > 10_000) return false;
  level.summary = summary;
  return true;
};

/** Adds a paragraph to the overview; false where the plan could not hold it. */
export const addOverview = (draft: LadderDraft, text: string): boolean => {
  if (draft.overview.reduce((sum, { length }) => sum + length + 2, text.length) > 100_000) return false;
  draft.overview.push(text);
  return true;
};

const isWithin = (text: string, most: number): boolean => text.trim() !== '' && text.length <= most;

const spelling = (words: string, track: string): string => `${levelKey(track)}/${levelKey(words)}`;

/** A level's key as its name: "3" becomes "Level 3", "ic3" "IC3", "senior-1" "Senior 1". */
const readableLevel = (words: string): string => {
  const trimmed = words.trim();
  if (/^\d{1,3}$/.test(trimmed)) return `Level ${trimmed}`;
  return /^[a-z]{1,2}\d{1,2}$/.test(trimmed) ? trimmed.toUpperCase() : readableKey(trimmed);
};
