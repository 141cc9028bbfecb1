import { describe, expect, it } from 'vitest';
import { planMarkdown } from '../../src/core/exporters/plan-markdown';
import { usualGrowthParts } from '../../src/core/reviews/growth-parts';
import { partsFor } from '../../src/core/reviews/packet-parts';
import { reviewPeriod } from '../../src/core/reviews/period';
import { usualFacts } from '../../src/core/reviews/review-facts';
import { documentMarkdown, renderDocument } from '../../src/documents/render';
import { goldenPlan, goldenToday } from './golden-plan';
import { goldenReviewedPlan } from './reviewed-plan';

const sections = ['path', 'goals', 'schedule', 'journal', 'negotiation'] as const;

/** The page without its style and its ornament, a tag to a line, so that a difference shows where it is. */
const structureOf = (html: string): string =>
  html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<svg class="contours"[\s\S]*?<\/svg>/, '')
    .replaceAll(/(<(?:section|h\d|p|table|caption|thead|tbody|tr|article|div|nav|li|dl|svg|figure|header|footer|main|body|meta|title)\b)/g, '\n$1')
    .trim();

describe('the golden plan', () => {
  it('gives the career plan as it stands in career-plan.html', async () => {
    const html = renderDocument({ document: 'career-plan', sections, paper: 'A4' }, goldenPlan, goldenToday, [], 'en-GB');
    await expect(`${structureOf(html)}\n`).toMatchFileSnapshot('career-plan.html');
  });

  it('gives what changes between two levels as it stands in what-changes.html', async () => {
    const request = { document: 'what-changes', fromLevelId: 'p-junior', toLevelId: 'p-mid', paper: 'A4' } as const;
    const html = renderDocument(request, goldenPlan, goldenToday, [], 'en-GB');
    await expect(`${structureOf(html)}\n`).toMatchFileSnapshot('what-changes.html');
  });

  it('gives the negotiation brief as it stands in negotiation-brief.html', async () => {
    const request = { document: 'negotiation-brief', paper: 'A4' } as const;
    const html = renderDocument(request, goldenPlan, goldenToday, [], 'en-GB');
    await expect(`${structureOf(html)}\n`).toMatchFileSnapshot('negotiation-brief.html');
  });

  it.each(['myself', 'manager'] as const)('gives the review of a quarter for %s as it stands', async (reader) => {
    const period = reviewPeriod('2026-Q4');
    const request = { document: 'period-review', period, reader, facts: usualFacts(reader), paper: 'A4' } as const;
    const html = renderDocument(request, goldenReviewedPlan, goldenToday, [], 'en-GB');
    await expect(`${structureOf(html)}\n`).toMatchFileSnapshot(`period-review-${reader}.html`);
    await expect(documentMarkdown(request, goldenReviewedPlan, goldenToday)).toMatchFileSnapshot(`period-review-${reader}.md`);
  });

  it.each(['myself', 'manager'] as const)('gives the promotion packet for %s as it stands', async (reader) => {
    const request = { document: 'promotion-packet', levelId: 'p-mid', reader, parts: partsFor(reader), paper: 'A4' } as const;
    const html = renderDocument(request, goldenReviewedPlan, goldenToday, [], 'en-GB');
    await expect(`${structureOf(html)}\n`).toMatchFileSnapshot(`promotion-packet-${reader}.html`);
    await expect(documentMarkdown(request, goldenReviewedPlan, goldenToday)).toMatchFileSnapshot(`promotion-packet-${reader}.md`);
  });

  it.each(['myself', 'manager'] as const)('gives the growth plan for %s as it stands', async (reader) => {
    const request = { document: 'growth-plan', reader, parts: usualGrowthParts(reader), paper: 'A4' } as const;
    const html = renderDocument(request, goldenReviewedPlan, goldenToday, [], 'en-GB');
    await expect(`${structureOf(html)}\n`).toMatchFileSnapshot(`growth-plan-${reader}.html`);
    await expect(documentMarkdown(request, goldenReviewedPlan, goldenToday)).toMatchFileSnapshot(`growth-plan-${reader}.md`);
  });

  it('gives the Markdown that stands in plan.md', async () => {
    await expect(planMarkdown(goldenPlan, { today: goldenToday, sections })).toMatchFileSnapshot('plan.md');
  });
});
