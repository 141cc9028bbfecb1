import { describe, expect, it } from 'vitest';
import { carriedOut, exampleToday, refusalOf } from '../commands/execute.example';
import { newEvidence, type Evidence } from '../evidence/evidence';
import { isoDate, isoWeek } from '../kit/dates';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../plan/plan.example';
import { evidenceOfGoal, weeksOfGoal } from './proof.queries';
import { goalsWaitedFor, goalsWaitingFor, isOverdue } from './waiting.queries';

const piece = (id: string, on: string, changes: Partial<Evidence> = {}): Evidence => ({
  ...newEvidence(id, id, isoDate(on)),
  ...changes,
});
const goal = exampleGoal('goal', { expectationIds: ['x'], evidenceIds: ['own'] });
const plan = examplePlan({
  goals: byId(goal),
  evidence: byId(
    piece('own', '2026-11-20', { week: isoWeek('2026-W45') }),
    piece('supporting', '2026-11-18', { expectationIds: ['x'] }),
    piece('elsewhere', '2026-11-19', { expectationIds: ['y'] }),
  ),
  milestones: byId(
    exampleMilestone('a', {
      goalId: 'goal',
      logged: [
        { id: '1', on: isoDate('2026-11-16'), hours: 1 },
        { id: '2', on: isoDate('2026-11-22'), hours: 0.5 },
      ],
    }),
    exampleMilestone('b', { logged: [{ id: '3', on: isoDate('2026-11-16'), hours: 9 }] }),
  ),
});

describe('the evidence of a goal', () => {
  it('is what is attached to it and what supports its expectations, newest first', () => {
    expect(evidenceOfGoal(plan, goal).map(({ evidence, attached }) => [evidence.id, attached])).toEqual([
      ['own', true],
      ['supporting', false],
    ]);
  });

  it('can be attached, taken off and added', () => {
    const attached = carriedOut(plan, 'goal.attachEvidence', {
      id: 'goal',
      evidenceIds: ['own', 'elsewhere'],
    }).plan;
    expect(attached.goals['goal']?.evidenceIds).toEqual(['own', 'elsewhere']);
    const off = carriedOut(attached, 'goal.detachEvidence', { id: 'goal', evidenceId: 'own' }).plan;
    expect(off.goals['goal']?.evidenceIds).toEqual(['elsewhere']);
    expect(off.evidence['own']).toBeDefined();
    const { id: _, ...words } = piece('new', '2026-11-24');
    const added = carriedOut(plan, 'evidence.capture', { evidence: words, goalIds: ['goal'] }).plan;
    expect(
      evidenceOfGoal(added, added.goals['goal'] ?? goal).map(({ evidence }) => evidence.title),
    ).toContain('new');
    expect(refusalOf(plan, 'goal.detachEvidence', { id: 'goal', evidenceId: 'elsewhere' })).toMatchObject({
      type: 'not-found',
    });
    expect(refusalOf(plan, 'goal.attachEvidence', { id: 'goal', evidenceIds: ['gone'] })).toMatchObject({
      type: 'broken-invariant',
    });
  });

  it('goes from the goal when it goes from the plan', () => {
    expect(carriedOut(plan, 'evidence.remove', { id: 'own' }).plan.goals['goal']?.evidenceIds).toEqual([]);
  });
});

describe('the weeks of a goal', () => {
  it('are those of its evidence and of the hours on its milestones, newest first', () => {
    expect(
      weeksOfGoal(plan, goal).map(({ week, evidence, hours }) => [week, evidence.map(({ id }) => id), hours]),
    ).toEqual([
      ['2026-W47', ['supporting'], 1.5],
      ['2026-W45', ['own'], 0],
    ]);
  });
});

describe('waiting', () => {
  const goals = byId(
    exampleGoal('open'),
    exampleGoal('done', { status: 'done' }),
    exampleGoal('dropped', { status: 'dropped' }),
    exampleGoal('later', { prerequisiteIds: ['done', 'open', 'dropped'] }),
  );
  const { open, later } = goals;

  it('is for goals that are still open', () => {
    if (!open || !later) throw new Error('both are in the plan');
    const waiting = examplePlan({ goals });
    expect(goalsWaitedFor(waiting, later).map(({ id }) => id)).toEqual(['open']);
    expect(goalsWaitedFor(waiting, { ...later, status: 'done' })).toEqual([]);
    expect(goalsWaitingFor(waiting, open).map(({ id }) => id)).toEqual(['later']);
  });

  it('and being late are told apart by the date', () => {
    const late = exampleGoal('late', { deadline: isoDate('2026-11-23') });
    expect(isOverdue(late, exampleToday)).toBe(true);
    expect(isOverdue({ ...late, deadline: exampleToday }, exampleToday)).toBe(false);
    expect(isOverdue({ ...late, status: 'done' }, exampleToday)).toBe(false);
  });
});
