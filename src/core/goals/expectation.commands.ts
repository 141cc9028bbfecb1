import { defineCommand, notFound, refused } from '../commands/command';
import { Id, z } from '../kit/schema';
import { capitalised, counted, shortened } from '../kit/words';
import type { Expectation } from '../paths/path';
import { findExpectation, shortLevelName } from '../paths/path.queries';
import { newGoal } from './goal';
import { goalFor } from './goal.queries';
import { expectationMeasures, goalTitleFor, whyExpectations } from './goal-words';
import { measuresOf } from './measure';

/**
 * Makes goals of expectations in one step: one for each, or one for each level they are of. Expectations that a goal
 * works on already are left out; when that leaves none the command is refused.
 */
export const addGoalsFromExpectations = defineCommand({
  name: 'goal.addFromExpectations',
  payload: z.object({
    expectationIds: z.array(Id).min(1).max(1_000),
    as: z.enum(['one-each', 'one-together']).default('one-each'),
  }),
  label: ({ expectationIds, as }, plan) =>
    expectationIds.length === 1
      ? `Make a goal of “${shortened(findExpectation(plan, expectationIds[0] ?? '')?.expectation.text ?? '', 80)}”`
      : `Make ${as === 'one-each' ? 'goals' : 'a goal'} of ${counted(expectationIds.length, 'expectation')}`,
  apply: (plan, { expectationIds, as }, { newId, today }) => {
    const byLevel = new Map<string, Expectation[]>();
    for (const id of new Set(expectationIds)) {
      const found = findExpectation(plan, id);
      if (!found) return notFound('expectation', id);
      if (goalFor(plan, id)) continue;
      byLevel.set(found.level.id, [...(byLevel.get(found.level.id) ?? []), found.expectation]);
    }
    if (byLevel.size === 0) return refused(madeAlready(expectationIds.length));
    for (const [levelId, expectations] of byLevel) {
      const name = shortLevelName(plan, levelId);
      const groups = as === 'one-each' ? expectations.map((expectation) => [expectation]) : [expectations];
      for (const group of groups) {
        const id = newId();
        plan.goals[id] = {
          ...newGoal(id, goalTitleFor(name, group), levelId, today),
          why: whyExpectations(name, group.length),
          measures: measuresOf(expectationMeasures(group.length), newId),
          deadline: plan.position?.targetLevelId === levelId ? plan.position.targetDate : null,
          expectationIds: group.map(({ id: expectationId }) => expectationId),
        };
      }
    }
  },
});

const madeAlready = (count: number): string =>
  count === 1
    ? 'A goal works on this expectation already. Nothing was changed.'
    : `${capitalised(counted(count, 'expectation'))} were chosen, and goals work on all of them already. Nothing was changed.`;
