import type { Draft } from 'immer';
import type { Level, Path } from '../path';
import type { Mend } from './mend';

/** Makes one correction on the draft of a path; one that names nothing the path holds changes nothing. */
export const makeMend = (path: Draft<Path>, mend: Mend): void => {
  switch (mend.mend) {
    case 'share':
      return forEachOf(levelOf(path, mend.levelId)?.activities, mend.activityId, (activity) => {
        activity.share = mend.share;
      });
    case 'years':
      return forEachOf(path.levels, mend.levelId, (level) => {
        level.years = mend.years;
      });
    case 'pay':
      return forEachOf(path.levels, mend.levelId, (level) => {
        level[mend.which] = mend.band;
      });
    case 'label':
      for (const item of path[mend.section]) if (item.group === mend.from) item.group = mend.to;
      return;
    case 'remove':
      if (mend.section === 'expectations' || mend.section === 'activities') {
        for (const level of path.levels) removeFrom(level[mend.section], mend.id);
      } else removeFrom(path[mend.section], mend.id);
  }
};

const forEachOf = <Item extends { readonly id: string }>(
  items: readonly Item[] | undefined,
  id: string,
  change: (item: Item) => void,
): void => {
  for (const item of items ?? []) if (item.id === id) change(item);
};

const removeFrom = (lines: { readonly id: string }[], id: string): void => {
  const at = lines.findIndex((line) => line.id === id);
  if (at >= 0) lines.splice(at, 1);
};

const levelOf = (path: Draft<Path>, levelId: string): Draft<Level> | undefined =>
  path.levels.find(({ id }) => id === levelId);
