import { describe, expect, it } from 'vitest';
import { newContact } from '../contacts/contact';
import { daysOf, isoDate, isoWeek } from '../kit/dates';
import { findQuestion } from '../paths/path.queries';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../plan/plan.example';
import { linksIn } from './links';
import { targetTitle } from './link-targets';
import { weekFacts } from './week-facts';

const week = daysOf(isoWeek('2026-W53'));
const inWeek = isoDate('2027-01-01');
const today = isoDate('2027-01-20');

describe('what a week holds', () => {
  const plan = examplePlan({
    goals: byId(exampleGoal('g', { title: 'Own the cache' })),
    milestones: byId(
      exampleMilestone('done', { status: 'done', finishedOn: inWeek, goalId: 'g', title: 'Read' }),
      exampleMilestone('late', { due: isoDate('2026-12-28'), title: 'Write' }),
      exampleMilestone('later', {
        due: inWeek,
        status: 'done',
        finishedOn: isoDate('2027-01-04'),
        title: 'Zap',
      }),
      exampleMilestone('dropped', { due: inWeek, status: 'dropped' }),
      exampleMilestone('worked', {
        title: 'Build',
        logged: [{ id: 'l', on: isoDate('2027-01-03'), hours: 1.5 }],
      }),
      exampleMilestone('else', { logged: [{ id: 'l', on: isoDate('2027-01-04'), hours: 1 }] }),
    ),
  });

  it('is what was finished, what slipped and what else was worked on, over the edge of a year', () => {
    expect(weekFacts(plan, week, today).map(({ line }) => line)).toEqual([
      '- Finished “Read”, for [[goal:g|Own the cache]]',
      '- “Write” slipped',
      '- “Zap” slipped',
      '- 1.5 h on “Build”',
    ]);
  });

  it('is also whom was met with what was noted, and what was practised and how it went', () => {
    const contact = {
      ...newContact('c', 'Mira Voss'),
      meetings: [
        { id: 'b', on: isoDate('2027-01-03'), note: '' },
        { id: 'a', on: isoDate('2026-12-28'), note: 'Coffee.\nShe knows the team.' },
        { id: 'z', on: isoDate('2027-01-04'), note: 'Next week' },
      ],
    };
    const question = 'example/q1';
    const attempts = [
      { id: 'a', on: inWeek, went: 'again' as const },
      { id: 'b', on: isoDate('2027-01-02'), went: 'good' as const },
      { id: 'c', on: isoDate('2026-12-27'), went: 'hard' as const },
    ];
    const met = examplePlan({
      contacts: byId(contact, newContact('d', 'Not met')),
      practice: {
        [question]: { done: false, note: '', attempts },
        gone: { done: false, note: '', attempts: attempts.slice(0, 1) },
      },
    });
    const facts = weekFacts(met, week, today);
    const text = findQuestion(met, question)?.text ?? '';
    expect(facts.map(({ kind, line }) => [kind, line])).toEqual([
      ['met', '- Met [[contact:c|Mira Voss]]: Coffee. She knows the team.'],
      ['practised', '- Practised a question no path holds any more: again soon'],
      ['practised', `- Practised [[question:${question}|${text}]]: again soon, then went well`],
    ]);
    const linked = facts.flatMap(({ line }) => linksIn(line));
    expect(linked.map((link) => targetTitle(met, link))).toEqual(['Mira Voss', text]);
  });

  it('calls nothing slipped before its day is over', () => {
    expect(weekFacts(plan, week, isoDate('2026-12-28')).map(({ kind }) => kind)).toEqual([
      'finished',
      'logged',
    ]);
  });
});
