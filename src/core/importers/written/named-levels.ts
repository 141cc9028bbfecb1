import type { Level } from '../../paths/path';
import { levelsNamed } from '../markdown/level-names';
import type { WrittenLine } from './lines';
import { shown, splitRaw } from './raw';

/** The levels a group of projects or questions is for: those its "For" line names, else those its heading does. */
export const levelsFor = (heading: string, forLine: WrittenLine | undefined, levels: readonly Level[]): string[] => {
  if (!forLine) return levelsNamed(heading, levels).map(({ id }) => id);
  return splitRaw(forLine.raw, ';').flatMap((raw) => {
    const [, name = raw, place = '1'] = /^(.*?)(?:(?<!\\)#(\d+))?$/.exec(raw.trim()) ?? [];
    return levels.filter((level) => level.name === shown(name))[Number(place) - 1]?.id ?? [];
  });
};
