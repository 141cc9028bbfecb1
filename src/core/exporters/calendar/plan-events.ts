import type { Goal } from '../../goals/goal';
import { daysOf, weekOf, type IsoDate } from '../../kit/dates';
import type { Milestone } from '../../milestones/milestone';
import { isOpen } from '../../milestones/milestone.queries';
import type { Plan } from '../../plan/plan';
import { scheduleOf, type Placement } from '../../schedule/schedule';
import type { CalendarChoice } from './calendar-choice';
import type { CalendarEvent } from './calendar-event';
import { calendarUid } from './calendar-uid';

/** Open milestones where they are placed, and those done on the day they were finished. Practice is always on its days. */
export const milestoneEvents = (plan: Plan, choice: CalendarChoice, today: IsoDate): CalendarEvent[] => {
  if (!choice.parts.includes('milestones')) return [];
  const { placements } = scheduleOf(plan, today);
  return inOrder(plan.milestones).flatMap((milestone) => {
    const uid = calendarUid(plan, 'milestone', milestone.id);
    const { status, finishedOn, title } = milestone;
    if (status === 'done' && finishedOn !== null)
      return [{ uid, summary: `Done: ${title}`, description: forGoal(plan, milestone), ...onDay(finishedOn) }];
    const placement = placements.get(milestone.id);
    if (!placement || !isOpen(milestone)) return [];
    const byDay = choice.milestonesAs === 'days' || milestone.repeat !== null;
    return [{ uid, summary: title, description: planned(plan, milestone, placement), ...(byDay ? itsDays(placement) : stretch(placement)) }];
  });
};

/** What open milestones and goals are promised for. */
export const deadlineEvents = (plan: Plan, { parts }: CalendarChoice): CalendarEvent[] => {
  if (!parts.includes('deadlines')) return [];
  const milestones = inOrder(plan.milestones).flatMap((milestone) => {
    if (milestone.due === null || !isOpen(milestone)) return [];
    const uid = calendarUid(plan, 'deadline', milestone.id);
    return [{ uid, summary: `Due: ${milestone.title}`, description: forGoal(plan, milestone), ...onDay(milestone.due) }];
  });
  const goals = inOrder(plan.goals).flatMap((goal) => {
    if (goal.deadline === null || !isPursued(goal)) return [];
    const uid = calendarUid(plan, 'goal-deadline', goal.id);
    return [{ uid, summary: `Goal due: ${goal.title}`, description: '', ...onDay(goal.deadline) }];
  });
  return [...milestones, ...goals];
};

/** Fixed events, those made here and those that came from a calendar each where they are wanted. */
export const fixedEvents = (plan: Plan, { parts }: CalendarChoice): CalendarEvent[] =>
  inOrder(plan.events)
    .filter(({ uid }) => parts.includes(uid === '' ? 'events' : 'imported-events'))
    .map(({ id, title, on, starts, minutes }) => ({
      uid: calendarUid(plan, 'event', id),
      summary: title,
      description: '',
      kind: 'timed',
      on,
      starts,
      minutes,
      weekly: false,
    }));

/** The next day to follow up with each contact, by name; notes and meetings stay in the plan. */
export const followUpEvents = (plan: Plan, { parts }: CalendarChoice): CalendarEvent[] => {
  if (!parts.includes('follow-ups')) return [];
  return inOrder(plan.contacts).flatMap(({ id, name, followUpOn }) => {
    if (followUpOn === null) return [];
    const uid = calendarUid(plan, 'follow-up', id);
    return [{ uid, summary: `Follow up with ${name}`, description: '', ...onDay(followUpOn) }];
  });
};

/** Half an hour a week, from this week on. */
export const reviewEvents = (plan: Plan, { parts, review }: CalendarChoice, today: IsoDate): CalendarEvent[] => {
  if (!parts.includes('weekly-review')) return [];
  const on = daysOf(weekOf(today))[review.weekday - 1] ?? today;
  return [{
    uid: calendarUid(plan, 'weekly-review', 'all'),
    summary: 'Weekly review',
    description: 'Look back at the week and write it into the journal.',
    kind: 'timed',
    on,
    starts: review.starts,
    minutes: 30,
    weekly: true,
  }];
};

const onDay = (day: IsoDate) => ({ kind: 'days', from: day, to: day, more: [] }) as const;

const stretch = ({ start, end }: Placement) => ({ kind: 'days', from: start, to: end, more: [] }) as const;

const itsDays = ({ start, days }: Placement) => {
  const [first = start, ...more] = days.map(({ on }) => on);
  return { kind: 'days', from: first, to: first, more } as const;
};

const planned = (plan: Plan, milestone: Milestone, { days }: Placement): string => {
  const hours = days.reduce((sum, day) => sum + day.hours, 0);
  return [forGoal(plan, milestone), `${hours} ${hours === 1 ? 'hour' : 'hours'} planned.`].filter((part) => part !== '').join(' ');
};

const forGoal = (plan: Plan, { goalId }: Milestone): string => {
  const goal = goalId === null ? undefined : plan.goals[goalId];
  return goal ? `For the goal “${goal.title}”.` : '';
};

const isPursued = ({ status }: Goal): boolean => status === 'not-started' || status === 'in-progress';

const inOrder = <Item extends { readonly id: string }>(items: Readonly<Record<string, Item>>): Item[] =>
  Object.values(items).toSorted((a, b) => (a.id < b.id ? -1 : 1));
