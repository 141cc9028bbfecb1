import type { Level } from '../../paths/path';
import type { RatingValue } from '../../readiness/rating';
import { expectationIds, type LineName, type Story } from './story';

type Change = readonly [daysAgo: number, value: RatingValue];

interface RatedLine extends LineName {
  readonly changes: readonly Change[];
}

const targetLines: readonly RatedLine[] = [
  { word: 'schema', place: 0, changes: [[170, 'not-yet'], [107, 'growing'], [24, 'solid']] },
  { word: 'feature', place: 1, changes: [[170, 'not-yet'], [40, 'growing']] },
  { word: 'cach', place: 2, changes: [[170, 'not-yet'], [110, 'growing'], [47, 'solid']] },
  { word: 'mentor', place: 3, changes: [[170, 'not-yet'], [60, 'growing']] },
  { word: 'incident', place: 4, changes: [[170, 'growing'], [75, 'solid']] },
  { word: 'language', place: 5, changes: [[170, 'growing'], [132, 'solid']] },
  { word: 'sql', place: 6, changes: [[170, 'growing'], [124, 'solid'], [31, 'teaching-others']] },
  { word: 'redis', place: 7, changes: [[170, 'not-yet'], [106, 'growing'], [47, 'solid']] },
  { word: 'cloud', place: 8, changes: [[170, 'growing'], [82, 'solid']] },
  { word: 'kubernetes', place: 9, changes: [[170, 'not-yet'], [61, 'growing']] },
  { word: 'microservice', place: 10, changes: [[170, 'not-yet'], [19, 'growing']] },
  { word: 'queue', place: 11, changes: [[170, 'not-yet']] },
  { word: 'gateway', place: 12, changes: [[170, 'not-yet']] },
  { word: 'monitoring', place: 13, changes: [[170, 'growing'], [75, 'solid']] },
  { word: 'ci/cd', place: 14, changes: [[170, 'solid']] },
  { word: 'container', place: 15, changes: [[170, 'growing'], [54, 'solid']] },
  { word: 'cross-team', place: 18, changes: [[170, 'growing'], [33, 'solid']] },
  { word: 'production issue', place: 19, changes: [[170, 'growing'], [75, 'solid']] },
];

/** Rates the lines of today's level and, over half a year, those of the target. */
export const rateLevels = (story: Story, current: Level, target: Level): void => {
  for (const [place, { id }] of current.expectations.entries()) {
    const value = place % 5 === 3 ? 'teaching-others' : 'solid';
    story.act(171, 'expectation.rate', { expectationId: id, value });
  }
  const changes = targetLines.flatMap(({ changes, ...line }) =>
    changes.map(([daysAgo, value]) => ({ daysAgo, value, line })),
  );
  for (const { daysAgo, value, line } of changes.toSorted((a, b) => b.daysAgo - a.daysAgo)) {
    for (const expectationId of expectationIds(target, [line])) {
      story.act(daysAgo, 'expectation.rate', { expectationId, value });
    }
  }
};
