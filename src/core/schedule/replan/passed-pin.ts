import type { IsoDate } from '../../kit/dates';
import type { Milestone } from '../../milestones/milestone';
import { isOpen } from '../../milestones/milestone.queries';
import type { Plan } from '../../plan/plan';

/** Whether the day an open milestone was fixed to has passed and nothing was done on it since. */
export const isPassedPin = (milestone: Milestone, today: IsoDate): boolean => {
  const { pinnedOn, logged } = milestone;
  return isOpen(milestone) && pinnedOn !== null && pinnedOn < today && !logged.some(({ on }) => on >= pinnedOn);
};

/** The plan with passed pins let go: those of some milestones, or all of them. */
export const withoutPassedPins = (plan: Plan, today: IsoDate, ids: readonly string[] | null): Plan => {
  const held = (ids ?? Object.keys(plan.milestones)).flatMap((id) => {
    const milestone = plan.milestones[id];
    return milestone && isPassedPin(milestone, today) ? [[id, { ...milestone, pinnedOn: null }] as const] : [];
  });
  return held.length === 0 ? plan : { ...plan, milestones: { ...plan.milestones, ...Object.fromEntries(held) } };
};
