import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../commands/execute.example';
import { isoDate, type IsoDate } from '../kit/dates';
import type { Milestone } from '../milestones/milestone';
import { examplePath } from '../paths/path.example';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../plan/plan.example';
import type { Plan } from '../plan/plan';
import { scheduleOf } from '../schedule/schedule';
import { headline } from './headline';

const goals = byId(exampleGoal('goal'));
const mine = (id: string, given: Partial<Milestone> = {}): Milestone => exampleMilestone(id, { goalId: 'goal', ...given });
const lines = examplePath().levels[1]?.expectations ?? [];
const rated = (count: number): Plan['ratings'] =>
  Object.fromEntries(lines.slice(0, count).map(({ id }) => [id, [{ on: today, value: 'solid' as const }]]));
const planWith = (given: Partial<Plan>, ...milestones: readonly Milestone[]): Plan =>
  examplePlan({ goals, milestones: byId(...milestones), ratings: rated(5), ...given });
const say = (plan: Plan, on: IsoDate = today) => headline(plan, scheduleOf(plan, on), on);

describe('the title of Today', () => {
  it('counts what is to go this week, in words', () => {
    expect(say(planWith({}, mine('a', { effort: 1 }), mine('b', { effort: 1 }))).title).toBe('Week 48, and two milestones to go');
    expect(say(planWith({}, mine('a'))).title).toBe('Week 48, and one milestone to go');
  });

  it('says when all of the week is done, when nothing lies in it, and when nothing is planned', () => {
    const done = mine('a', { status: 'done', finishedOn: today });
    expect(say(planWith({}, done)).title).toBe('Week 48, and its milestone is done');
    expect(say(planWith({}, done, { ...done, id: 'b' })).title).toBe('Week 48, and all two milestones are done');
    expect(say(planWith({}, mine('a', { start: isoDate('2027-01-11') }))).title).toBe('Week 48, and nothing more to do in it');
    expect(say(planWith({})).title).toBe('Week 48, and nothing planned yet');
  });
});

describe('the sentence under the trail', () => {
  it('says where you stand and when you arrive, beside your date', () => {
    expect(say(planWith({}, mine('a', { start: isoDate('2028-06-07') }))).sentence).toBe(
      'Junior, 62 % ready for Mid-Level. At this pace you arrive in June 2028, three weeks before your date.',
    );
    expect(say(planWith({}, mine('a', { start: isoDate('2028-08-30') }))).sentence).toContain('nine weeks after your date.');
  });

  it('names no arrival it cannot know', () => {
    const endless = { effort: 10_000 };
    expect(say(planWith({}, mine('a', endless))).sentence).toContain('One milestone cannot be placed, so no arrival can be named.');
    expect(say(planWith({}, mine('a', endless), mine('b'))).sentence).toContain('Of two milestones, some cannot be placed');
  });

  it('says what is missing while nothing is planned', () => {
    expect(say(planWith({})).sentence).toBe(
      'Junior, 62 % ready for Mid-Level. Three expectations are still open, nothing is planned for them, and your date is 30 June 2028.',
    );
    expect(say(planWith({ ratings: rated(7) }), isoDate('2028-07-01')).sentence).toContain(
      'One expectation is still open, nothing is planned for it, and your date, 30 June 2028, has passed.',
    );
  });

  it('says when everything is solid', () => {
    expect(say(planWith({ ratings: rated(8) })).sentence).toBe(
      'Junior, 100 % ready for Mid-Level. Every expectation is solid: gather the evidence and have the talk.',
    );
  });

  it('names the rule where it is not the plain share, and the trail follows it', () => {
    // Five of eight are solid: (5 × 2) / 8 = 1.25 of 2.
    const plan = planWith({ readinessRule: { name: 'gated-mean', weights: {}, proofMonths: 24 } }, mine('a', { effort: 10_000 }));
    expect(say(plan).sentence).toContain('Junior, 62 % ready for Mid-Level, by the rule “Gated mean”.');
  });

  it('speaks of one level where the target is today’s, and asks for a position where there is none', () => {
    const position = {
      pathId: 'example', currentLevelId: 'example/mid-level', targetLevelId: 'example/mid-level', targetDate: isoDate('2028-06-30'),
    };
    expect(say(planWith({ position })).sentence).toContain('Mid-Level, and 62 % of what it asks is solid.');
    expect(say(planWith({ position: null })).sentence).toContain('Say which level you hold');
  });
});
