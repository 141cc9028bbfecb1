import { describe, expect, it } from 'vitest';
import { goldenPlan, goldenToday } from '../../../tests/golden/golden-plan';
import { isoWeek } from '../../core/kit/dates';
import type { Plan } from '../../core/plan/plan';
import { formatsFor } from '../formats';
import { buildCareerPlan } from './career-plan';

const sections = ['path', 'goals', 'schedule', 'journal', 'negotiation'] as const;
const built = (plan: Plan = goldenPlan) => buildCareerPlan(plan, { sections, today: goldenToday, formats: formatsFor('en-GB') });

describe('the model of a career plan', () => {
  it('names where the person stands, the target and its date', () => {
    expect(built().cover).toMatchObject({ name: 'Maren Okafor', aim: 'From Junior to Mid-Level by 30 June 2028', pathTitle: 'Backend Engineer' });
    expect(built({ ...goldenPlan, name: '', position: null }).cover).toMatchObject({ name: 'My career plan', aim: 'No position is set yet', trail: null });
  });

  it('lists every level of the path, and what the target level expects with its ratings and goals', () => {
    const { path } = built();
    expect(path?.levels.map(({ name, part }) => `${name} ${part}`)).toEqual([
      'Junior here', 'Mid-Level target', 'Senior other', 'Staff other', 'Principal other',
    ]);
    const technical = path?.categories.find(({ name }) => name === 'Technical');
    expect(technical?.rows.find(({ text }) => text === 'Advanced SQL')).toMatchObject({
      rating: 'solid', evidence: 1, goal: 'Make the catalogue fast under load',
    });
  });

  it('puts milestones under their goals with hours, days and state', () => {
    const [mid] = built().goals?.levels ?? [];
    const [first] = mid?.goals ?? [];
    expect(first).toMatchObject({ words: 'In progress', deadline: '30 September 2027', progress: '1 of 3 milestones done, 7.5 of 40\u00a0h worked' });
    expect(first?.milestones[0]).toMatchObject({ hours: '2 of 14\u00a0h', due: '20 Dec 2026', words: 'On track' });
    expect(built().goals?.loose.map(({ title, state }) => `${title}: ${state}`)).toEqual(['Kubernetes basics course: overdue']);
  });

  it('adds up in every month to no more than the month offers, and in all to the work there is', () => {
    const months = built().schedule?.months ?? [];
    expect(months.map(({ name, load }) => `${name}, ${load}`)).toEqual([
      'November 2026, 6\u00a0h planned of 6\u00a0h',
      'December 2026, 19\u00a0h planned of 19\u00a0h',
      'January 2027, 24\u00a0h planned of 24\u00a0h',
      'February 2027, 15\u00a0h planned of 24\u00a0h',
    ]);
    expect(months[1]?.timeOff).toEqual(['23 Dec 2026 – 3 Jan 2027, Winter break']);
  });

  it('takes the last written weeks, newest first, and leaves blank and future ones out', () => {
    const [week] = Object.values(goldenPlan.weeks);
    if (!week) throw new Error('the golden plan has weeks');
    const names = ['2026-W40', '2026-W41', '2026-W42', '2026-W43', '2026-W44', '2026-W45', '2026-W48', '2026-W49'];
    const more = names.map((name) => ({ ...week, week: isoWeek(name) }));
    const blank = { ...week, week: isoWeek('2026-W39'), answers: { wins: '  ' }, hours: {}, mood: null };
    const added = Object.fromEntries([...more, blank].map((page) => [page.week, page]));
    const { journal } = built({ ...goldenPlan, weeks: { ...goldenPlan.weeks, ...added } });
    expect(journal?.weeks.map((page) => page.week)).toEqual(['2026-W48', '2026-W47', '2026-W46', '2026-W45', '2026-W44', '2026-W43']);
    expect(journal?.standfirst).toBe('The last six weeks of 9 written.');
  });

  it('compares offers year by year without losing a cent', () => {
    expect(built().negotiation?.offers[0]).toMatchObject({
      company: 'Harbour & Sons',
      years: ['$143,000.01', '$133,000', '$133,000', '$133,000'],
      total: '$542,000.01',
    });
    expect(built().negotiation?.window.map(({ name, figure }) => `${name} ${figure}`)).toEqual([
      'Opening ask $128,000', 'Target $120,000', 'Floor $110,000',
    ]);
  });

  it('holds no section that was not asked for', () => {
    const model = buildCareerPlan(goldenPlan, { sections: ['goals'], today: goldenToday, formats: formatsFor('') });
    expect([model.path, model.schedule, model.journal, model.negotiation]).toEqual([null, null, null, null]);
    expect(model.contents.map(({ id }) => id)).toEqual(['goals']);
  });
});
