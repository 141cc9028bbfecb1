import { describe, expect, it } from 'vitest';
import { newContact } from '../contacts/contact';
import { isoDate } from '../kit/dates';
import { reviewPeriod } from './period';
import { driftWords, peopleWords, promiseWords, trendWords, weekWords } from './review-words';
import { rollUp } from './roll-up';
import { reviewedPlan } from './roll-up.example';

const quarter = rollUp(reviewedPlan, reviewPeriod('2026-Q4'), isoDate('2026-11-24'));

describe('a period in words', () => {
  it('counts promises', () => {
    expect(promiseWords(quarter)).toBe('1 of 2 weekly intentions was done. 2 of 4 deadlines were met.');
    expect(promiseWords({ ...quarter, intentions: [], deadlines: [], slipped: [] })).toBe('');
    const [first, second] = quarter.intentions;
    if (!first || !second) throw new Error('there are two intentions');
    const kept = (...intentions: (typeof quarter.intentions)[number][]) =>
      promiseWords({ ...quarter, intentions, deadlines: [], slipped: [] });
    expect(kept(first)).toBe('The one weekly intention was done.');
    expect(kept(second)).toBe('The one weekly intention was left undone.');
    expect(kept(second, second)).toBe('None of two weekly intentions was done.');
    expect(kept(first, first)).toBe('All two weekly intentions were done.');
  });

  it('counts weeks and says where mood tends', () => {
    expect(weekWords(quarter)).toBe('5 of 9 weeks written, 3 missed.');
    expect(trendWords('Mood', quarter.mood)).toBe('Mood was 3.2 of 5 over five weeks, and rose.');
    expect(trendWords('Energy', { weeks: [], mean: null, change: null, direction: 'unknown' })).toBe('');
  });

  it('counts and names who was met, and counts what was practised', () => {
    const on = isoDate('2026-11-20');
    const met = (name: string, times: number) => ({
      contact: newContact(name, name),
      meetings: Array.from({ length: times }, (_, at) => ({ id: String(at), on, note: 'Private' })),
    });
    const practised = (id: string, times: number) => ({
      id,
      text: id,
      attempts: Array.from({ length: times }, (_, at) => ({ id: String(at), on, went: 'hard' as const })),
    });
    expect(peopleWords({ met: [], practised: [] })).toBe('');
    expect(peopleWords({ met: [met('Mira', 1)], practised: [practised('a', 1)] })).toBe(
      'Met one person: Mira. Practised one question.',
    );
    expect(
      peopleWords({ met: [met('Mira', 2), met('Bo', 1)], practised: [practised('a', 3), practised('b', 1)] }),
    ).toBe('Met two people in three meetings: Mira and Bo. Practised two questions four times.');
  });

  it('names the two widest gaps', () => {
    expect(driftWords(quarter.activities, 'Mid-Level')).toBe(
      'Against what Mid-Level expects, the time went 20 points less to Incidents and 10 points more to Reviews.',
    );
    expect(driftWords([], 'Mid-Level')).toBe('The hours lie within what Mid-Level expects.');
    expect(driftWords(quarter.activities, '')).toBe('');
  });
});
