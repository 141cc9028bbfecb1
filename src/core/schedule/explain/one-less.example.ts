import { hoursFrom } from '../../availability/availability.queries';
import { raisedFrom } from '../../availability/raised-hours';
import { sharedHours } from '../../availability/shared-hours';
import { exampleToday as today } from '../../commands/execute.example';
import { addDays } from '../../kit/dates';
import type { Plan } from '../../plan/plan';
import type { Fix } from './fixes';

/** The plan a fix would make if it were one step smaller: a quarter hour a week or of work less, or one day less. Null for a fix without steps. */
export const oneLess = (plan: Plan, milestoneId: string, fix: Fix): Plan | null => {
  const milestone = plan.milestones[milestoneId];
  if (!milestone) return null;
  const edited = (id: string, changes: object): Plan => {
    const other = plan.milestones[id];
    return other ? { ...plan, milestones: { ...plan.milestones, [id]: { ...other, ...changes } } } : plan;
  };
  switch (fix.kind) {
    case 'hours': {
      const now = hoursFrom(plan.availability, today);
      const total = now.reduce((sum, hours) => sum + hours, 0) + fix.hours - 0.25;
      const extra = sharedHours(now, total).map((hours, day) => Math.max(0, hours - (now[day] ?? 0)));
      return { ...plan, availability: { ...plan.availability, ...raisedFrom(plan.availability, today, extra, () => 'less') } };
    }
    case 'scope': {
      // The last cut is the one that was begun last.
      const edits = fix.call.payload.edits.map(({ id, changes }, at, all) => [id, changes.effort + (at === all.length - 1 ? 0.25 : 0)] as const);
      const milestones = { ...plan.milestones };
      for (const [id, effort] of edits) {
        const other = milestones[id];
        if (other) milestones[id] = { ...other, effort };
      }
      return { ...plan, milestones };
    }
    case 'date': {
      const goal = milestone.goalId === null ? undefined : plan.goals[milestone.goalId];
      if (milestone.due !== null || !goal) return edited(milestoneId, { due: addDays(fix.date, -1) });
      return { ...plan, goals: { ...plan.goals, [goal.id]: { ...goal, deadline: addDays(fix.date, -1) } } };
    }
    case 'start': return edited(milestoneId, { start: addDays(fix.date, 1) });
    default: return null;
  }
};
