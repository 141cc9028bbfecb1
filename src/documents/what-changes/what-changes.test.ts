import { describe, expect, it } from 'vitest';
import { goldenPlan, goldenToday } from '../../../tests/golden/golden-plan';
import { newExpectation, type Path } from '../../core/paths/path';
import type { Plan } from '../../core/plan/plan';
import { renderDocument } from '../render';

const pageOf = (plan: Plan, toLevelId = 'p-mid'): string => {
  const request = { document: 'what-changes', fromLevelId: 'p-junior', toLevelId, paper: 'A4' } as const;
  const html = renderDocument(request, plan, goldenToday, [], 'en-GB');
  return html.slice(html.indexOf('<body>'));
};

describe('what changes on paper', () => {
  it('shows nothing that is private', () => {
    expect(pageOf(goldenPlan)).not.toMatch(/canary|Harbour|Twelve months|91,000|118,000/);
  });

  it('keeps markup of a ladder as text', () => {
    const path = goldenPlan.paths['p'] as Path;
    const text = '<script>alert(1)</script>';
    const levels = path.levels.map((level) => ({
      ...level,
      expectations: [
        ...level.expectations,
        newExpectation(`${level.id}-x`, 'skill', text, `${text} ${level.name}`),
      ],
    }));
    const page = pageOf({ ...goldenPlan, name: text, paths: { p: { ...path, title: text, levels } } });
    expect(page).not.toContain('<script>');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('says so where a level is no longer in the plan', () => {
    expect(pageOf(goldenPlan, 'gone')).toContain('One of the two levels is no longer in the plan');
  });
});
