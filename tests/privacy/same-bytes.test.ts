import { expect, it } from 'vitest';
import fc from 'fast-check';
import type { Plan } from '../../src/core/plan/plan';
import { GrowthPart } from '../../src/core/reviews/growth-parts';
import { partsFor } from '../../src/core/reviews/packet-parts';
import { reviewPeriod } from '../../src/core/reviews/period';
import { Reader } from '../../src/core/reviews/reader';
import { factsFor } from '../../src/core/reviews/review-facts';
import { documentMarkdown, renderDocument } from '../../src/documents/render';
import type { DocumentRequest } from '../../src/documents/requests';
import { isoDate } from '../../src/core/kit/dates';
import { goldenToday } from '../golden/golden-plan';
import { goldenReviewedPlan } from '../golden/reviewed-plan';

const requests: readonly DocumentRequest[] = Reader.options.flatMap((reader): DocumentRequest[] => [
  {
    document: 'period-review',
    period: reviewPeriod('2026-Q4'),
    reader,
    facts: factsFor(reader),
    paper: 'A4',
  },
  { document: 'promotion-packet', levelId: 'p-mid', reader, parts: partsFor(reader), paper: 'A4' },
  { document: 'growth-plan', reader, parts: GrowthPart.options, paper: 'A4' },
]);

/** The same value with the keys of every record in an order drawn by chance. */
const shuffled = (value: unknown, draw: () => number): unknown => {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, draw));
  if (typeof value !== 'object' || value === null) return value;
  const drawn = Object.entries(value).map((entry) => ({ entry, at: draw() }));
  return Object.fromEntries(
    drawn.toSorted((a, b) => a.at - b.at).map(({ entry: [key, inner] }) => [key, shuffled(inner, draw)]),
  );
};

it('the same plan gives the same bytes of Markdown and of the page, however its keys stand', () => {
  const all = (plan: Plan): string[] =>
    requests.flatMap((request) => [
      documentMarkdown(request, plan, goldenToday) ?? '',
      renderDocument(request, plan, goldenToday, [], 'en-GB'),
    ]);
  const written = all(goldenReviewedPlan);
  fc.assert(
    fc.property(fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (numbers) => {
      const plan = shuffled(goldenReviewedPlan, () => numbers.next().value ?? 0) as Plan;
      expect(plan).toEqual(goldenReviewedPlan);
      expect(all(plan)).toEqual(written);
    }),
    { numRuns: 20 },
  );
});

it('a review of a period that is over is the same bytes on every later day', () => {
  const request = {
    document: 'period-review',
    period: reviewPeriod('2026-10'),
    reader: 'myself',
    facts: factsFor('myself'),
    paper: 'A4',
  } as const;
  const on = (day: string) => documentMarkdown(request, goldenReviewedPlan, isoDate(day));
  expect(on('2026-11-24')).toBe(on('2029-02-28'));
});
