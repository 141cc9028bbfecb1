import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../core/kit/dates';
import { newExpectation, newLevel, type Path } from '../../../core/paths/path';
import { emptyPlan } from '../../../core/plan/plan';
import { pathPlace } from './path-place';
import { noChoices } from '../../../core/paths/import-choices';

const path = (id: string): Path => ({
  id,
  title: id,
  overview: '',
  responsibilities: [],
  levels: [
    {
      ...newLevel(`${id}/junior`, 'Junior'),
      expectations: [newExpectation(`${id}/junior/sql`, 'skill', 'Technical', 'SQL')],
    },
  ],
  stages: [],
  projects: [],
  questions: [],
  networking: [],
  negotiation: [],
  moves: [],
  sources: [{ name: '', text: '', importedOn: isoDate('2026-01-01'), choices: noChoices }],
});
const plan = { ...emptyPlan('plan', isoDate('2026-01-01')), paths: { a: path('a'), b: path('b') } };

describe('the place an address means', () => {
  it('is the main path and its levels where nothing else is said', () => {
    expect(pathPlace(plan, undefined, undefined)).toEqual({
      path: plan.paths.a,
      view: 'levels',
      meantId: null,
    });
  });

  it('is a path by its id and a part by its name', () => {
    expect(pathPlace(plan, 'b', 'moves')).toEqual({ path: plan.paths.b, view: 'moves', meantId: null });
  });

  it('is a level or an expectation among the levels of the path that holds it', () => {
    expect(pathPlace(plan, 'b/junior/sql', undefined)).toEqual({
      path: plan.paths.b,
      view: 'levels',
      meantId: 'b/junior/sql',
    });
    expect(pathPlace(plan, 'b/junior', undefined)).toMatchObject({ path: plan.paths.b, meantId: 'b/junior' });
  });

  it('is the main path where the address names nothing the plan holds', () => {
    expect(pathPlace(plan, 'gone', 'nowhere')).toEqual({ path: plan.paths.a, view: 'levels', meantId: null });
  });

  it('is no path in a plan without one', () => {
    expect(pathPlace(emptyPlan('plan', isoDate('2026-01-01')), undefined, undefined).path).toBeNull();
  });
});
