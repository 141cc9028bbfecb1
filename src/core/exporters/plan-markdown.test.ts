import { describe, expect, it } from 'vitest';
import { goldenPlan, goldenToday } from '../../../tests/golden/golden-plan';
import { emptyPlan, type Plan } from '../plan/plan';
import { planJson } from './plan-json';
import { planMarkdown } from './plan-markdown';
import { currentVersion } from '../plan/migrations/index';

const sections = ['path', 'goals', 'schedule', 'journal', 'negotiation'] as const;
const markdown = (plan: Plan): string => planMarkdown(plan, { today: goldenToday, sections });

/** The same plan with every record's members the other way round. */
const turned = (plan: Plan): Plan =>
  Object.fromEntries(
    Object.entries(plan)
      .toReversed()
      .map(([name, value]: [string, unknown]) => [name, isRecord(value) ? Object.fromEntries(Object.entries(value).toReversed()) : value]),
  ) as Plan;
const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

describe('the exports of a plan', () => {
  it('give the same bytes for the same plan, however its records are ordered', () => {
    expect(markdown(turned(goldenPlan))).toBe(markdown(goldenPlan));
    expect(planJson(turned(goldenPlan))).toBe(planJson(goldenPlan));
  });

  it('hold private figures in Markdown only where they are asked for, and notes and moods never', () => {
    const plain = planMarkdown(goldenPlan, { today: goldenToday, sections: ['path', 'goals', 'schedule', 'journal'] });
    expect(plain).not.toMatch(/Harbour|\$|Know market rates/);
    expect(markdown(goldenPlan)).toContain('Harbour');
    expect(markdown(goldenPlan)).not.toContain('canary');
  });

  it('hold everything in JSON', () => {
    expect(JSON.parse(planJson(goldenPlan))).toEqual({ format: 'waymark-export', version: currentVersion, plan: JSON.parse(JSON.stringify(goldenPlan)) });
  });

  it('say for an empty plan that nothing is set yet', () => {
    expect(markdown(emptyPlan('empty', goldenToday))).toBe('# Career plan\n\nNo position is set yet.\n\nWritten on 2026-11-24.\n');
  });
});
