import type { IsoDate, IsoWeek } from '../kit/dates';
import type { Plan } from '../plan/plan';

/** Something meant to be done, with the week of the period it was last part of. */
export interface Promised {
  readonly text: string;
  readonly week: IsoWeek;
  readonly kept: boolean;
}

/** A goal or a milestone promised for a day, and what became of it by then. */
export interface Deadline {
  readonly kind: 'goal' | 'milestone';
  readonly id: string;
  readonly title: string;
  readonly due: IsoDate;
  readonly finishedOn: IsoDate | null;
  /** Met: finished on the day or before; missed: later or not at all; open: the day is still to come. */
  readonly state: 'met' | 'missed' | 'open';
}

/**
 * The intentions of some weeks. One that is carried from week to week counts once, and as kept if any of the
 * weeks has it ticked: "Write the plan", open in one week and ticked when carried into the next, is one
 * promise, kept.
 */
export const intentionsOf = (plan: Plan, weeks: readonly IsoWeek[]): Promised[] => {
  const promises: Promised[] = [];
  for (const week of weeks) {
    for (const { text, done, fromWeek } of plan.weeks[week]?.intentions ?? []) {
      const at = fromWeek === null ? -1 : promises.findIndex((one) => !one.kept && one.text === text);
      if (at < 0) promises.push({ text, week, kept: done });
      else promises[at] = { text, week, kept: done };
    }
  }
  return promises;
};

/**
 * What was due between two days, in the order it was due; what was dropped or set aside is no promise any
 * more.
 */
export const deadlinesOf = (plan: Plan, from: IsoDate, to: IsoDate, today: IsoDate): Deadline[] => {
  const milestones = Object.values(plan.milestones)
    .filter(({ status }) => status !== 'dropped')
    .map(({ id, title, due, finishedOn }) => ({ kind: 'milestone' as const, id, title, due, finishedOn }));
  const goals = Object.values(plan.goals)
    .filter(({ status }) => status !== 'dropped' && status !== 'skipped')
    .map(({ id, title, deadline, finishedOn }) => ({
      kind: 'goal' as const,
      id,
      title,
      due: deadline,
      finishedOn,
    }));
  return [...milestones, ...goals]
    .flatMap(({ due, ...one }) =>
      due !== null && due >= from && due <= to
        ? [{ ...one, due, state: stateOf(due, one.finishedOn, today) }]
        : [],
    )
    .toSorted((a, b) => (`${a.due} ${a.kind} ${a.id}` < `${b.due} ${b.kind} ${b.id}` ? -1 : 1));
};

const stateOf = (due: IsoDate, finishedOn: IsoDate | null, today: IsoDate): Deadline['state'] => {
  if (finishedOn !== null) return finishedOn <= due ? 'met' : 'missed';
  return due < today ? 'missed' : 'open';
};
