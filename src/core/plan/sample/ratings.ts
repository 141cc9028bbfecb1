import type { Level } from '../../paths/path';
import type { RatingValue } from '../../readiness/rating';
import { expectationIds, type LineName, type Story } from './story';

type Change = readonly [daysAgo: number, value: RatingValue];

interface RatedLine extends LineName {
  readonly changes: readonly Change[];
}

const targetLines: readonly RatedLine[] = [
  { words: /schema/i, place: 0, changes: [[170, 'not-yet'], [107, 'growing'], [24, 'solid']] },
  { words: /small feature/i, place: 1, changes: [[170, 'not-yet'], [40, 'growing']] },
  { words: /cach/i, place: 2, changes: [[170, 'not-yet'], [110, 'growing'], [47, 'solid']] },
  { words: /coach|mentor/i, place: 3, changes: [[170, 'not-yet'], [60, 'growing']] },
  { words: /incident/i, place: 4, changes: [[170, 'growing'], [75, 'solid']] },
  { words: /language/i, place: 5, changes: [[170, 'growing'], [132, 'solid']] },
  { words: /sql/i, place: 6, changes: [[170, 'growing'], [124, 'solid'], [31, 'teaching-others']] },
  { words: /redis/i, place: 7, changes: [[170, 'not-yet'], [106, 'growing'], [47, 'solid']] },
  { words: /cloud/i, place: 8, changes: [[170, 'growing'], [82, 'solid']] },
  { words: /kubernetes/i, place: 9, changes: [[170, 'not-yet'], [61, 'growing']] },
  { words: /microservice/i, place: 10, changes: [[170, 'not-yet'], [19, 'growing']] },
  { words: /queue/i, place: 11, changes: [[170, 'not-yet']] },
  { words: /gateway/i, place: 12, changes: [[170, 'not-yet']] },
  { words: /monitoring/i, place: 13, changes: [[170, 'growing'], [75, 'solid']] },
  { words: /ci\/cd/i, place: 14, changes: [[170, 'solid']] },
  { words: /container/i, place: 15, changes: [[170, 'growing'], [54, 'solid']] },
  { words: /rest api/i, place: 16, changes: [[170, 'solid']] },
  { words: /test/i, place: 17, changes: [[170, 'growing'], [68, 'solid']] },
  { words: /guides|mentoring/i, place: 20, changes: [[60, 'growing']] },
  { words: /neighbouring|cross-team/i, place: 18, changes: [[170, 'growing'], [33, 'solid']] },
  { words: /calm|production issue/i, place: 19, changes: [[170, 'growing'], [75, 'solid']] },
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
