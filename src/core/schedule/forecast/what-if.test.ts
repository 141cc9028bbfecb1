import { describe, expect, it } from 'vitest';
import { carriedOut, exampleToday as today, refusalOf } from '../../commands/execute.example';
import { hoursFrom, hoursPerWeek } from '../../availability/availability.queries';
import { addDays, isoDate } from '../../kit/dates';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../../plan/plan.example';
import { whatIf } from './scenario';
import { changedPlan } from './what-if';

const runs = { runs: 100 };
const plan = examplePlan({
  goals: byId(exampleGoal('goal'), exampleGoal('other', { levelId: 'example/senior' })),
  milestones: byId(
    exampleMilestone('a', { effort: 8, goalId: 'goal' }),
    exampleMilestone('b', { effort: 8, goalId: 'goal', prerequisiteIds: ['a'] }),
    exampleMilestone('c', { effort: 20, goalId: 'other' }),
  ),
});
const added = { title: 'Speak', levelId: 'example/mid-level', hours: 30, deadline: isoDate('2026-12-01') };

describe('what if', () => {
  it('puts today and more hours side by side and changes nothing', () => {
    const kept = structuredClone(plan);
    const { today: now, changed } = whatIf(plan, today, { hoursPerWeek: 12 }, runs);
    expect([now.hoursPerWeek, changed.hoursPerWeek]).toEqual([6, 12]);
    expect((changed.end ?? '9') < (now.end ?? '')).toBe(true);
    expect((changed.forecast.whole?.p80 ?? '9') < (now.forecast.whole?.p80 ?? '')).toBe(true);
    expect(plan).toEqual(kept);
  });

  it('drops goals with their work, takes others on, and holds the target date up to the forecast', () => {
    const { changed } = whatIf(plan, today, { dropGoalIds: ['other'] }, runs);
    expect(changed.openMilestones).toBe(2);
    expect(changed.goals.map(({ id }) => id)).toEqual(['goal']);
    const more = whatIf(plan, today, { addGoals: [added], targetDate: isoDate('2026-12-05') }, runs);
    expect(more.changed.late.length).toBe(more.today.late.length + 1);
    expect([more.today.targetHolds, more.changed.targetHolds]).toEqual([true, false]);
  });

  it('is plain data, so that a worker can send it', () => {
    const both = whatIf(plan, today, { hoursPerWeek: 3 }, runs);
    expect(structuredClone(both)).toEqual(both);
  });

  it('leaves the hours of days gone by, and of changes begun before today, as they were', () => {
    const before = [0, 0, 0, 0, 0, 4, 4];
    const begun = { id: 'begun', from: addDays(today, -30), weekdayHours: before };
    const later = { id: 'later', from: addDays(today, 30), weekdayHours: [0, 0, 0, 0, 0, 0, 0] };
    const availability = { ...plan.availability, changes: [begun, later] };
    const changed = changedPlan({ ...plan, availability }, today, { hoursPerWeek: 4 }).availability;
    expect(hoursFrom(changed, addDays(today, -1))).toEqual(before);
    expect(hoursFrom(changed, addDays(today, 40))).toEqual([0, 0, 0, 0, 0, 2, 2]);
  });
});

describe('making it so', () => {
  const changes = { hoursPerWeek: 9, dropGoalIds: ['other'], because: 'No time', addGoals: [added], targetDate: isoDate('2027-12-31') };

  it('leaves the plan as the preview showed it, in one step', () => {
    const { plan: made, label } = carriedOut(plan, 'schedule.applyWhatIf', changes);
    const shown = changedPlan(plan, today, changes);
    const titles = ({ milestones }: typeof made) => Object.values(milestones).map(({ title, effort, status }) => [title, effort, status]);
    expect(titles(made)).toEqual(titles(shown));
    expect(hoursPerWeek(made.availability, today)).toBe(9);
    expect(made.goals['other']).toEqual(shown.goals['other']);
    expect(made.goals['other']).toMatchObject({ status: 'dropped', droppedBecause: 'No time' });
    expect(made.position?.targetDate).toBe('2027-12-31');
    expect(label).toBe('Plan with 9 hours a week, one goal dropped, one goal more and the target on 2027-12-31');
  });

  it('is refused for goals dropped without a reason, and for what is not there', () => {
    expect(refusalOf(plan, 'schedule.applyWhatIf', { dropGoalIds: ['other'] })).toMatchObject({ type: 'refused' });
    expect(refusalOf(plan, 'schedule.applyWhatIf', { dropGoalIds: ['gone'], because: 'x' })).toMatchObject({ type: 'not-found' });
    const elsewhere = [{ ...added, levelId: 'nowhere' }];
    expect(refusalOf(plan, 'schedule.applyWhatIf', { addGoals: elsewhere })).toMatchObject({ type: 'not-found', noun: 'level' });
    const aimless = { ...plan, position: null };
    expect(refusalOf(aimless, 'schedule.applyWhatIf', { targetDate: added.deadline })).toMatchObject({ type: 'refused' });
  });
});
