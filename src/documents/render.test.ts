import { describe, expect, it } from 'vitest';
import { goldenPlan, goldenToday } from '../../tests/golden/golden-plan';
import { emptyPlan, type Plan } from '../core/plan/plan';
import { renderDocument } from './render';
import type { CareerPlanRequest } from './requests';

const font = { family: 'serif', style: 'normal', weight: 400, letters: 'latin', source: 'data:font/woff2;base64,AAAA' } as const;
const all = ['path', 'goals', 'schedule', 'journal', 'negotiation'] as const;
const request: CareerPlanRequest = { document: 'career-plan', sections: all, paper: 'A4' };
const rendered = (plan: Plan, changes: Partial<CareerPlanRequest> = {}, locale = 'en-GB'): string =>
  renderDocument({ ...request, ...changes }, plan, goldenToday, [font], locale);
const bodyOf = (html: string): string => html.slice(html.indexOf('<body>'));

const payload = '</style></title><script>alert(1)</script><img src="https://evil.example/x" onerror="alert(1)">"}*{display:none}';
const goal = goldenPlan.goals['g1'];
const milestone = goldenPlan.milestones['m2'];

/** A payload wherever a person can type. */
const hostile = (): Plan => {
  if (!goal || !milestone) throw new Error('the golden plan has a goal g1 and a milestone m2');
  return {
    ...goldenPlan,
    name: payload,
    goals: {
      ...goldenPlan.goals,
      g1: { ...goal, title: payload, why: payload, measures: [{ kind: 'yes-no', id: 'm', title: payload, done: false }] },
    },
    milestones: { ...goldenPlan.milestones, m2: { ...milestone, title: payload, link: `https://evil.example/${payload}` } },
    weeks: Object.fromEntries(
      Object.entries(goldenPlan.weeks).map(([name, week]) => [name, { ...week, answers: { wins: payload, [payload]: payload } }]),
    ),
    negotiation: { ...goldenPlan.negotiation, reason: payload },
  };
};

describe('a rendered document', () => {
  it('is one page with language, title, author, headings in order, and a policy that lets nothing in', () => {
    const html = rendered(goldenPlan);
    expect(html).toMatch(/^<!doctype html><html lang="en">/);
    expect(html).toContain('<title>Career plan: Maren Okafor</title>');
    expect(html).toContain('default-src &#x27;none&#x27;');
    const levels = [...bodyOf(html).matchAll(/<h(\d)/g)].map((heading) => Number(heading[1]));
    expect(levels[0]).toBe(1);
    expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
  });

  it('keeps every payload as text, in the body, the title and the style', () => {
    const html = rendered(hostile());
    expect(html).not.toMatch(/<script|<img|<iframe|<link|<object/i);
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).not.toMatch(/\bsrc="|href="(?!#)/);
    expect(bodyOf(html)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('never shows moods, notes, evidence or, unless asked, any figure of pay', () => {
    expect(bodyOf(rendered(goldenPlan))).not.toMatch(/canary/);
    const plain = rendered(goldenPlan, { sections: ['path', 'goals', 'schedule', 'journal'] });
    expect(bodyOf(plain)).not.toMatch(/\$|Harbour|Know market rates|Twelve months/);
    expect(plain).toContain('Pay, offers and the negotiation are not part of this document.');
    expect(rendered(goldenPlan)).toContain('Holds private figures');
  });

  it('leaves out sections that hold nothing yet, and says so', () => {
    const html = rendered(emptyPlan('empty', goldenToday));
    expect(html).toContain('Left out, because the plan holds nothing for them yet: path, goals, schedule, journal and negotiation.');
    expect(html.match(/<section/g)).toHaveLength(1);
  });

  it('is laid out for the paper asked for', () => {
    expect(rendered(goldenPlan)).toContain('size:210mm 297mm');
    expect(rendered(goldenPlan, { paper: 'Letter' })).toContain('size:215.9mm 279.4mm');
  });

  it('writes dates as the locale does, and as British English for one nobody knows', () => {
    expect(rendered(goldenPlan, {}, 'en-US')).toContain('by June 30, 2028');
    expect(rendered(goldenPlan, {}, 'no such locale')).toContain('by 30 June 2028');
  });

  it('takes no address for a font that is not the font itself', () => {
    const html = renderDocument(request, goldenPlan, goldenToday, [font, { ...font, source: 'https://evil.example/font.woff2' }], '');
    expect(html).not.toContain('evil.example');
    expect(html.match(/@font-face/g)).toHaveLength(1);
  });
});
