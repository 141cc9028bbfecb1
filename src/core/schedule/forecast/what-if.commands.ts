import { defineCommand, notFound, refused } from '../../commands/command';
import { counted, listed } from '../../kit/words';
import { makeSo, WhatIf } from './what-if';

/** Makes what was tried so, all of it in one step: hours, goals dropped and taken on, the target date. */
export const applyWhatIf = defineCommand({
  name: 'schedule.applyWhatIf',
  payload: WhatIf,
  label: (changes) => `Plan with ${listed(partsOf(changes))}`,
  apply: (plan, changes, context) => {
    const { dropGoalIds = [], because = '', addGoals = [], targetDate } = changes;
    const missing = dropGoalIds.find((id) => !plan.goals[id]);
    if (missing !== undefined) return notFound('goal', missing);
    const levelIds = new Set(Object.values(plan.paths).flatMap(({ levels }) => levels.map(({ id }) => id)));
    const elsewhere = addGoals.find(({ levelId }) => !levelIds.has(levelId));
    if (elsewhere) return notFound('level', elsewhere.levelId);
    if (dropGoalIds.length > 0 && because === '') return refused('Say in a few words why goals are dropped; it is kept with them.');
    if (targetDate !== undefined && !plan.position) return refused('Choose a target level first; the target date belongs to it.');
    makeSo(plan, changes, context);
  },
});

const partsOf = ({ hoursPerWeek, dropGoalIds = [], addGoals = [], targetDate }: WhatIf): string[] => {
  const parts = [
    hoursPerWeek === undefined ? '' : `${hoursPerWeek} hours a week`,
    dropGoalIds.length === 0 ? '' : `${counted(dropGoalIds.length, 'goal')} dropped`,
    addGoals.length === 0 ? '' : `${counted(addGoals.length, 'goal')} more`,
    targetDate === undefined ? '' : `the target on ${targetDate}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? ['no change'] : parts;
};
