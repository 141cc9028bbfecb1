import { exampleToday as today } from '../commands/execute.example';
import { addDays } from '../kit/dates';
import type { Milestone } from '../milestones/milestone';
import { exampleGoal, exampleMilestone } from '../plan/plan.example';
import type { Plan } from '../plan/plan';
import type { Touched } from './network-update';

/** A plan after one change, and where it was changed. */
export interface Changed {
  readonly plan: Plan;
  readonly touched: Touched;
}

/** Names of everything that can change of what a schedule is worked out from. */
export const changeNames = [
  'effort', 'due', 'start', 'title', 'priority', 'pin', 'unpin', 'done', 'dropped', 'open', 'unsplittable', 'logged', 'practice', 'goal',
  'wait added', 'wait removed', 'lag', 'milestone added', 'milestone removed', 'goal deadline', 'goal status', 'goal waits',
  'level', 'rule', 'hours', 'change of hours', 'day off', 'time off', 'buffer', 'event', 'no events', 'name',
] as const;

export type ChangeName = (typeof changeNames)[number];

/** One change of a plan of `anyPlan`; what is changed, and how much, follows from two numbers. */
export const changedBy = (plan: Plan, name: ChangeName, which: number, amount: number): Changed => {
  const ids = Object.keys(plan.milestones);
  const milestone = plan.milestones[ids[which % Math.max(1, ids.length)] ?? ''];
  const changes = milestone && ownChanges(plan, milestone, name, which, amount);
  if (!changes) return changedBeside(plan, name, ids, amount);
  return {
    plan: { ...plan, milestones: { ...plan.milestones, [milestone.id]: { ...milestone, ...changes } } },
    touched: Object.keys(changes).map((field) => ['milestones', milestone.id, field]),
  };
};

const numberOf = (id: string): number => Number(id.slice(1));

const ownChanges = (plan: Plan, milestone: Milestone, name: ChangeName, which: number, amount: number): Partial<Milestone> | null => {
  const day = addDays(today, (amount % 70) - 10);
  switch (name) {
    case 'effort': return { effort: (amount % 60) / 4 };
    case 'due': return { due: amount % 5 === 0 ? null : day };
    case 'start': return { start: amount % 5 === 0 ? null : day };
    case 'title': return { title: `Title ${amount % 7}` };
    case 'priority': return { priority: (['low', 'normal', 'high'] as const)[amount % 3] ?? 'normal' };
    case 'pin': return { pinnedOn: day };
    case 'unpin': return { pinnedOn: null };
    case 'done': return { status: 'done', finishedOn: addDays(today, -(amount % 9)) };
    case 'dropped': return { status: 'dropped' };
    case 'open': return { status: 'planned', finishedOn: null };
    case 'unsplittable': return { unsplittable: !milestone.unsplittable };
    case 'logged': return { logged: [{ id: 'log', on: addDays(today, -(amount % 3)), hours: (amount % 9) / 4 }] };
    case 'practice': return { repeat: amount % 2 === 0 ? null : { rule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=4', hours: 0.5 } };
    case 'goal': return { goalId: amount % 2 === 0 ? null : 'goal' };
    case 'wait added': {
      // Only for one with a lower number, so that there are no circles.
      const lower = Object.keys(plan.milestones).filter((id) => numberOf(id) < numberOf(milestone.id));
      const other = lower[amount % Math.max(1, lower.length)];
      return other === undefined ? null : { prerequisiteIds: [...new Set([...milestone.prerequisiteIds, other])] };
    }
    case 'wait removed': return { prerequisiteIds: milestone.prerequisiteIds.slice(1) };
    case 'lag': return { lagDays: Object.fromEntries(milestone.prerequisiteIds.map((id) => [id, (amount + which) % 8])) };
    default: return null;
  }
};

const changedBeside = (plan: Plan, name: ChangeName, ids: readonly string[], amount: number): Changed => {
  const { availability, goals } = plan;
  const goal = goals['goal'] ?? exampleGoal('goal');
  const on = addDays(today, amount % 40);
  const available = (changes: Partial<Plan['availability']>): Changed => ({
    plan: { ...plan, availability: { ...availability, ...changes } },
    touched: [['availability']],
  });
  const withGoal = (changes: Partial<typeof goal>): Changed => ({
    plan: { ...plan, goals: { ...goals, goal: { ...goal, ...changes } } },
    touched: [['goals', 'goal']],
  });
  const week = Array.from({ length: 7 }, (_, day) => ((amount + day * day) % 13) / 4);
  switch (name) {
    case 'milestone added': {
      const id = `m${1 + Math.max(-1, ...ids.map(numberOf))}`;
      const added = exampleMilestone(id, { effort: (amount % 40) / 4, due: on, prerequisiteIds: ids.slice(0, 1) });
      return { plan: { ...plan, milestones: { ...plan.milestones, [id]: added } }, touched: [['milestones', id]] };
    }
    case 'milestone removed': {
      const gone = ids[amount % Math.max(1, ids.length)] ?? '';
      const left = Object.values(plan.milestones).filter(({ id }) => id !== gone);
      const cleared = left.map((one) =>
        one.prerequisiteIds.includes(gone) ? { ...one, prerequisiteIds: one.prerequisiteIds.filter((id) => id !== gone) } : one,
      );
      return {
        plan: { ...plan, milestones: Object.fromEntries(cleared.map((one) => [one.id, one])) },
        touched: [['milestones', gone], ...cleared.filter((one) => one !== plan.milestones[one.id]).map(({ id }) => ['milestones', id])],
      };
    }
    case 'goal deadline': return withGoal({ deadline: amount % 4 === 0 ? null : on });
    case 'goal status': return withGoal({ status: (['not-started', 'dropped', 'done'] as const)[amount % 3] ?? 'not-started' });
    case 'goal waits': {
      const other = exampleGoal('other', { prerequisiteIds: amount % 2 === 0 ? [] : ['goal'] });
      return { plan: { ...plan, goals: { ...goals, goal, other } }, touched: [['goals', 'other']] };
    }
    case 'level': {
      const position = { pathId: 'p', currentLevelId: 'now', targetLevelId: amount % 2 === 0 ? goal.levelId : 'other', targetDate: on };
      return { plan: { ...plan, position }, touched: [['position']] };
    }
    case 'rule': {
      const scheduleRule = (['least-slack', 'priority', 'shortest-first'] as const)[amount % 3] ?? 'priority';
      return { plan: { ...plan, scheduleRule }, touched: [['scheduleRule']] };
    }
    case 'hours': return available({ weekdayHours: week });
    case 'change of hours': return available({ changes: [{ id: 'c', from: on, weekdayHours: week }] });
    case 'day off': return available({ daysOff: [on] });
    case 'time off': return available({ blackouts: [{ id: 'b', from: on, to: addDays(on, amount % 9), label: '', uid: '' }] });
    case 'buffer': return available({ buffer: (amount % 5) / 8 });
    case 'event': {
      const milestoneId = amount % 2 === 0 ? null : (ids[amount % Math.max(1, ids.length)] ?? null);
      const event = { id: 'new', title: 'Talk', on, starts: '18:00', minutes: 45, milestoneId, uid: '', note: '' };
      return { plan: { ...plan, events: { ...plan.events, new: event } }, touched: [['events', 'new']] };
    }
    case 'no events': return { plan: { ...plan, events: {} }, touched: [['events']] };
    default: return { plan: { ...plan, name: `Plan ${amount}` }, touched: [['name']] };
  }
};
