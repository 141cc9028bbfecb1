import { spreadOverWeek } from '../availability/availability.queries';
import { defineCommand, notFound, refused } from '../commands/command';
import { dateInWords } from '../kit/date-words';
import { IsoDate } from '../kit/dates';
import { Hours, Id, z } from '../kit/schema';
import { Path } from '../paths/path';
import { shortLevelNames } from '../paths/path.queries';
import { standingOf } from '../position/standing.queries';
import { starterGoals } from './begin/goals';
import { starterMilestones } from './begin/milestones';
import { starterWork } from './begin/work';

/**
 * Begins a plan in one step: path, position, hours a week, and goals and milestones that lead to the
 * target by its date.
 */
export const beginPlan = defineCommand({
  name: 'plan.begin',
  payload: z.object({
    name: z.string().trim().max(200),
    path: Path,
    currentLevelId: Id,
    targetLevelId: Id,
    targetDate: IsoDate,
    hoursPerWeek: Hours.max(100),
  }),
  label: ({ path, targetLevelId }) => `Begin the plan for ${shortLevelNames(path).get(targetLevelId) ?? path.title}`,
  apply: (plan, { name, path, currentLevelId, targetLevelId, targetDate, hoursPerWeek }, { today, newId }) => {
    if (plan.position) return refused('This plan has begun already. Change where you stand or the target instead.');
    const place = (levelId: string): number => path.levels.findIndex(({ id }) => id === levelId);
    if (place(currentLevelId) < 0) return notFound('level', currentLevelId);
    if (place(targetLevelId) < 0) return notFound('level', targetLevelId);
    if (place(targetLevelId) < place(currentLevelId)) {
      return refused('The target level lies below the level today. Choose the same level or a higher one.');
    }
    if (targetDate <= today) return refused(`${dateInWords(targetDate)} is not ahead of today. Choose a later date.`);

    plan.name = name;
    plan.paths[path.id] ??= path;
    plan.position = { pathId: path.id, currentLevelId, targetLevelId, targetDate };
    plan.availability.weekdayHours = spreadOverWeek(hoursPerWeek);
    const standing = standingOf(plan);
    if (!standing) return notFound('path', path.id);
    plan.currency = standing.target.pay?.currency ?? plan.currency;
    plan.negotiation.currency = plan.currency;
    const goals = starterGoals(plan, standing, today, newId);
    const work = starterWork(standing, goals);
    for (const goal of goals) plan.goals[goal.id] = goal;
    for (const milestone of starterMilestones(work, plan.availability, targetDate, today, newId)) {
      plan.milestones[milestone.id] = milestone;
    }
  },
});
