import { capitalised, counted, inWords, listed } from '../../kit/words';
import type { Finding } from '../finding';
import type { Path, YearsBand } from '../path';
import { shortLevelNames } from '../path.queries';
import { atSection, finding } from './place';

/** Points out stages of the roadmap that span several levels, or are fewer than the levels they are for. */
export const stageSpans = (path: Path): Finding[] => {
  if (path.stages.length === 0) return [];
  const short = shortLevelNames(path);
  const spans = path.stages.flatMap(({ title, years }) => {
    const levels = path.levels.filter((level) => years && level.years && overlaps(years, level.years));
    return levels.length < 2
      ? []
      : [`“${title}” spans ${listed(levels.map(({ id, name }) => short.get(id) ?? name))}`];
  });
  if (spans.length === 0 && path.stages.length >= path.levels.length) return [];
  const stages = capitalised(counted(path.stages.length, 'stage'));
  const counts = `${stages} ${path.stages.length === 1 ? 'covers' : 'cover'} ${inWords(path.levels.length)} levels`;
  return [
    finding({
      rule: 'stage-spans',
      places: [atSection('Stages', 'roadmap')],
      explanation: spans.length === 0 ? `${counts}.` : `${counts}: ${listed(spans)}.`,
    }),
  ];
};

const overlaps = (a: YearsBand, b: YearsBand): boolean =>
  Math.max(a.from, b.from) < Math.min(a.to ?? Infinity, b.to ?? Infinity);
