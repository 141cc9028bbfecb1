import { describe, expect, it } from 'vitest';
import { carriedOut, refusalOf } from '../commands/execute.example';
import { isoWeek, type Instant } from '../kit/dates';
import { examplePlan } from '../plan/plan.example';
import type { Plan } from '../plan/plan';
import { openBefore } from './intention.queries';
import { answersOf, promptsOf, templateOf } from './prompt.queries';
import { newWeek, type Week } from './week';
import { weekOrEmpty } from './week.queries';

const week = isoWeek('2026-W48');
const before = isoWeek('2026-W46');
const page = (given: Partial<Week>): Week => ({
  ...newWeek(week, '2026-11-20T08:00:00Z' as Instant),
  ...given,
});
const meant = (id: string, done = false) => ({ id, text: `Do ${id}`, done, fromWeek: null });
const planWith = (...pages: readonly Week[]): Plan =>
  examplePlan({ weeks: Object.fromEntries(pages.map((one) => [one.week, one])) });

describe('intentions', () => {
  it('carry over what was open in the latest week before, once, in one step', () => {
    const plan = planWith(
      page({ week: isoWeek('2026-W45'), intentions: [meant('old')] }),
      page({ week: before, intentions: [meant('a', true), meant('b'), meant('c')] }),
      page({ intentions: [{ ...meant('x'), text: 'do C' }] }),
    );
    expect(openBefore(plan, week).map(({ id }) => id)).toEqual(['b']);
    const carried = carriedOut(plan, 'week.carryIntentions', { week }).plan;
    expect(carried.weeks[week]?.intentions[1]).toEqual({
      id: 'new-1',
      text: 'Do b',
      done: false,
      fromWeek: before,
    });
    expect(carried.weeks[before]).toBe(plan.weeks[before]);
    expect(refusalOf(carried, 'week.carryIntentions', { week })).toMatchObject({ type: 'refused' });
  });

  it('make the page of a week still to come, which can be checked off and taken off', () => {
    const next = isoWeek('2026-W53');
    const added = carriedOut(planWith(), 'week.addIntention', { week: next, text: ' Ask Mia ' }).plan;
    const id = added.weeks[next]?.intentions[0]?.id ?? '';
    expect(added.weeks[next]?.intentions).toMatchObject([{ text: 'Ask Mia', done: false }]);
    const done = carriedOut(added, 'week.checkIntention', { week: next, id, done: true });
    expect(done.label).toBe('Check off “Ask Mia”');
    expect(
      carriedOut(done.plan, 'week.removeIntention', { week: next, id }).plan.weeks[next]?.intentions,
    ).toEqual([]);
    expect(refusalOf(planWith(), 'week.editIntention', { week, id: 'x', text: 'y' })).toMatchObject({
      type: 'not-found',
    });
  });
});

describe('templates', () => {
  it('ask the usual prompts until another is chosen, for the journal or for one week', () => {
    const plan = planWith(page({ answers: { wins: 'Shipped' } }));
    expect(templateOf(plan, weekOrEmpty(plan, week)).id).toBe('usual');
    const light = carriedOut(plan, 'journal.chooseTemplate', { id: 'light' }).plan;
    expect(templateOf(light, weekOrEmpty(light, week)).id).toBe('light');
    const heavy = carriedOut(light, 'week.chooseTemplate', { week, id: 'heavy' }).plan;
    expect(answersOf(heavy, weekOrEmpty(heavy, week))).toEqual([
      { promptId: 'wins', title: 'What got done all the same', text: 'Shipped' },
    ]);
  });

  it('never hide an answer: one the template does not ask for comes last', () => {
    const plan = planWith(
      page({ templateId: 'light', answers: { stuck: 'On the build', gone: 'Old words', next: ' ' } }),
    );
    expect(promptsOf(plan, weekOrEmpty(plan, week)).map(({ title }) => title)).toEqual([
      'What went well',
      'What I had room to learn',
      'What to begin while there is room',
      'Gone',
      'Where I was stuck',
    ]);
  });

  it('of one’s own keep the answers of prompts that stay, and fall back where they are removed', () => {
    const added = carriedOut(planWith(page({})), 'journal.addTemplate', {
      name: 'Release',
      prompts: [
        { title: 'Risks', hint: '' },
        { title: 'Dates', hint: 'Which moved' },
      ],
    }).plan;
    const [template] = Object.values(added.journal.templates);
    const [risks] = template?.prompts ?? [];
    if (!template || !risks) throw new Error('no template was added');
    const chosen = carriedOut(added, 'journal.chooseTemplate', { id: template.id }).plan;
    const used = carriedOut(chosen, 'week.chooseTemplate', { week, id: template.id }).plan;
    const edited = carriedOut(used, 'journal.editTemplate', {
      id: template.id,
      name: 'Release',
      prompts: [{ title: 'New', hint: '' }, risks],
    }).plan;
    expect(edited.journal.templates[template.id]?.prompts[1]).toEqual(risks);
    const removed = carriedOut(edited, 'journal.removeTemplate', { id: template.id }).plan;
    expect(removed.journal.templateId).toBe('usual');
    expect(removed.weeks[week]?.templateId).toBeNull();
    expect(refusalOf(removed, 'journal.chooseTemplate', { id: template.id })).toMatchObject({
      type: 'not-found',
    });
  });
});

describe('own activities', () => {
  it('are kept while they have hours, and say so', () => {
    const added = carriedOut(planWith(), 'journal.addActivity', { text: 'Hiring' }).plan;
    const [id = ''] = Object.keys(added.journal.activities);
    const noted = carriedOut(added, 'week.setHours', { week, activityId: id, hours: 2 }).plan;
    expect(refusalOf(noted, 'journal.removeActivity', { id })).toMatchObject({
      reason: '“Hiring” has hours in one week, so it was kept. Take those hours off first.',
    });
    const countsAs = 'example/mid-level/Reviews';
    const mapped = carriedOut(added, 'journal.mapActivity', { activityId: id, countsAs });
    expect(mapped.label).toBe('Count “Hiring” as “Reviews”');
    expect(carriedOut(mapped.plan, 'journal.removeActivity', { id }).plan.journal).toMatchObject({
      activities: {},
      activityMap: {},
    });
  });

  it('count as an activity of a path only, never as themselves', () => {
    const added = carriedOut(planWith(), 'journal.addActivity', { text: 'Hiring' }).plan;
    const [id = ''] = Object.keys(added.journal.activities);
    expect(refusalOf(added, 'journal.mapActivity', { activityId: id, countsAs: id })).toMatchObject({
      type: 'refused',
    });
    expect(refusalOf(added, 'journal.mapActivity', { activityId: 'gone', countsAs: null })).toMatchObject({
      type: 'not-found',
    });
  });
});

describe('the weekly review', () => {
  it('is marked with its moment, and opened again', () => {
    const reviewed = carriedOut(planWith(page({})), 'week.markReviewed', { week }).plan;
    expect(reviewed.weeks[week]?.reviewedAt).toBe('2026-11-24T08:00:00.000Z');
    expect(
      carriedOut(reviewed, 'week.markReviewed', { week, done: false }).plan.weeks[week]?.reviewedAt,
    ).toBeNull();
  });
});
