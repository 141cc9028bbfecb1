import type { Milestone } from '../milestones/milestone';
import { isOpen, remainingHours } from '../milestones/milestone.queries';
import type { Plan } from '../plan/plan';
import type { Calendar } from './calendar';

/** One open milestone as the schedule sees it; other work is named by its place in the list. */
export interface Work {
  readonly milestone: Milestone;
  /** Quarter hours still to do, at least one. */
  readonly quarters: number;
  /** The first day it may be worked on, 0 for today. */
  readonly earliest: number;
  /** The day it should be done by: its own due date, else its goal's deadline, else never (Infinity). */
  readonly due: number;
  readonly goalDeadline: number;
  readonly prerequisites: readonly number[];
  readonly dependents: readonly number[];
}

/** The open milestones of a plan as work, in the order of their ids; closed prerequisites count as met. */
export const workOf = (plan: Plan, calendar: Calendar): readonly Work[] => {
  const open = Object.values(plan.milestones).filter(isOpen).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const places = new Map(open.map(({ id }, place) => [id, place]));
  const dependents: number[][] = open.map(() => []);
  const prerequisites = open.map(({ prerequisiteIds }, place) => {
    const waitsFor = [...new Set(prerequisiteIds)].flatMap((id) => places.get(id) ?? []);
    for (const prerequisite of waitsFor) dependents[prerequisite]?.push(place);
    return waitsFor;
  });
  const dayOf = (date: Milestone['due']): number => (date === null ? Infinity : calendar.dayOf(date));
  return open.map((milestone, place) => {
    const goalDeadline = dayOf((milestone.goalId === null ? null : plan.goals[milestone.goalId]?.deadline) ?? null);
    return {
      milestone,
      quarters: Math.ceil(remainingHours(milestone) * 4 - 1e-9),
      earliest: milestone.start === null ? 0 : Math.max(0, calendar.dayOf(milestone.start)),
      due: milestone.due === null ? goalDeadline : dayOf(milestone.due),
      goalDeadline,
      prerequisites: prerequisites[place] ?? [],
      dependents: dependents[place] ?? [],
    };
  });
};
