import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../../../../core/commands/execute.example';
import { addDays } from '../../../../core/kit/dates';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../../../../core/plan/plan.example';
import { scheduleOf } from '../../../../core/schedule/schedule';
import type { WeekGroup } from '../../../../core/schedule/schedule.queries';
import { countOf, firstOf, listGroups } from './list-groups';

const plan = examplePlan({
  goals: byId(exampleGoal('g', { title: 'Answer faster' })),
  milestones: byId(
    exampleMilestone('late', { title: 'Measure', due: addDays(today, -1), effort: 1 }),
    exampleMilestone('now', { title: 'Cache', goalId: 'g', effort: 1 }),
    exampleMilestone('next', { title: 'Index', effort: 8 }),
    exampleMilestone('after', { title: 'Rest', effort: 1, start: addDays(today, 60) }),
    exampleMilestone('done', { title: 'Read', status: 'done', finishedOn: addDays(today, -20) }),
    exampleMilestone('gone', { title: 'Certificate', status: 'dropped' }),
  ),
});
const groups = (words = '') => listGroups(plan, scheduleOf(plan, today), today, words, 'monday');
const titles = (list: readonly WeekGroup[]): string[] =>
  list.flatMap(({ milestones }) => milestones.map(({ milestone }) => milestone.title));

describe('the list of milestones', () => {
  it('has what is overdue first, then the weeks ahead, and what is behind apart', () => {
    const { overdue, ahead, past } = groups();
    expect(overdue.map(({ milestone }) => milestone.title)).toEqual(['Measure']);
    expect(titles(ahead)).toEqual(['Cache', 'Index', 'Rest']);
    expect(titles(past)).toEqual(['Certificate', 'Read']);
  });

  it('is narrowed by words of a title or of the goal, in any case', () => {
    expect(titles(groups(' FASTER').ahead)).toEqual(['Cache']);
    expect(countOf(groups('certif').past)).toBe(1);
    expect(groups('certif').overdue).toEqual([]);
  });

  it('puts a Sunday into the week it begins for people whose weeks begin on Sunday', () => {
    const sunday = addDays(today, 5);
    const pinned = examplePlan({ milestones: byId(exampleMilestone('a', { effort: 1, pinnedOn: sunday, start: sunday })) });
    const free = { ...pinned, availability: { ...pinned.availability, weekdayHours: [1, 1, 1, 1, 1, 1, 1] } };
    const [of, schedule] = [free, scheduleOf(free, today)];
    const weekFor = (start: 'monday' | 'sunday') => listGroups(of, schedule, today, '', start).ahead.map(({ week, planned, capacity }) => ({ week, planned, capacity }));
    expect(weekFor('monday')).toEqual([{ week: '2026-W48', planned: 1, capacity: 7 }]);
    expect(weekFor('sunday')).toEqual([{ week: '2026-W49', planned: 1, capacity: 7 }]);
  });

  it('is shown from the start, however many there are', () => {
    const { ahead } = groups();
    expect([0, 1, 2, 9].map((count) => countOf(firstOf(ahead, count)))).toEqual([0, 1, 2, 3]);
  });
});
