import { newLevel } from '../../paths/path';
import type { LevelDraft } from '../headings/draft';
import { plainName } from '../headings/level-groups';
import { datedHeading } from '../markdown/heading';
import { fitsLines, type Reading } from '../markdown/reading';

/** The levels of one track while its tables are read, in the order their names first came. */
export interface Drafts {
  /** The level of this name, begun where it is new; null where the words cannot be a level's name. */
  readonly named: (words: string) => LevelDraft | null;
  readonly all: () => LevelDraft[];
}

/** Begins the levels of a track. */
export const openDrafts = (track: string, { ids }: Reading): Drafts => {
  const levels = new Map<string, LevelDraft>();
  return {
    named: (words) => {
      const known = levels.get(plainName(words));
      if (known) return known;
      const { words: plain, years } = datedHeading(words);
      const name = /^\d{1,2}$/.test(plain) ? `Level ${plain}` : plain;
      if (!fitsLines([name])) return null;
      const level = { ...newLevel(ids.take(name), name), track, years };
      levels.set(plainName(words), level);
      return level;
    },
    all: () => [...levels.values()],
  };
};
