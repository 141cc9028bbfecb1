import { expect, it } from 'vitest';
import { storedPlan } from '../../../core/commands/stored-plan.example';
import { exampleToday as today } from '../../../core/commands/execute.example';
import { byId, exampleMilestone } from '../../../core/plan/plan.example';
import { answerTo } from './question';
import { placedPart } from './placed-part';

it('gives the same answer as the whole plan, and is the same part until that changes', () => {
  const changes = { hoursPerWeek: 9 };
  const asked = { today, changes, seed: 2, runs: 20 };
  const part = placedPart(storedPlan);
  expect(answerTo({ ...asked, plan: part })).toEqual(answerTo({ ...asked, plan: storedPlan }));
  expect(placedPart({ ...storedPlan, name: 'Ada', weeks: {} })).toBe(part);
  expect(placedPart({ ...storedPlan, milestones: byId(exampleMilestone('a')) })).not.toBe(part);
  expect(JSON.stringify(part).length).toBeLessThan(JSON.stringify(storedPlan).length / 2);
});
