import { newEvidence } from '../evidence/evidence';
import type { Journal } from '../journal/journal';
import { newWeek } from '../journal/week';
import { isoDate, isoWeek, type Instant } from '../kit/dates';
import { exampleOffer } from '../offers/offer.example';

/** A day ahead. */
export const day = isoDate('2027-03-01');
/** A week of the journal. */
export const week = isoWeek('2026-W48');
/** An expectation of the example path. */
export const sql = 'example/mid-level/advanced sql';
const { id: _id, ...offerFields } = exampleOffer();
/** What is said of an offer. */
export const offer = offerFields;
/** What is said of pay. */
export const pay = { from: day, currency: 'USD', base: 1, bonus: 0, equity: 0, benefits: 0, note: '' };
/** What is said of an event. */
export const event = { title: 'Course', on: day, starts: '18:30', minutes: 90 };
const { id: _evidenceId, ...evidenceFields } = { ...newEvidence('', 'Cached', day), expectationIds: [sql] };
/** What is said of a piece of evidence. */
export const evidence = evidenceFields;
/** A written week. */
export const written = {
  ...newWeek(week, '2026-11-20T08:00:00Z' as Instant),
  answers: { wins: 'a' },
  hours: { x: 2 },
  mood: 3,
  intentions: [{ id: 'meant', text: 'Ask for a review', done: false, fromWeek: null }],
  attachmentIds: ['a'.repeat(64)],
};

/** What is said of a market figure. */
export const marketFigure = {
  source: 'Survey',
  role: 'Backend Engineer',
  levelId: 'example/senior',
  place: 'Berlin',
  from: 9,
  to: 12,
  percentile: null,
  currency: 'USD',
  on: day,
  link: '',
  note: '',
};
/** What is said of an alternative. */
export const alternative = { title: 'Stay', worth: 9, strength: 1, nextStep: '' };
/** What is said of an issue. */
export const issue = {
  kind: 'leave' as const,
  title: 'Leave',
  unit: 'days',
  least: 25,
  most: 30,
  step: 1,
  worth: 40,
  weight: 5,
};
/** What is said of a round. */
export const round = {
  on: day,
  by: 'them' as const,
  said: 'We offer',
  figure: 100,
  gave: '',
  got: '',
  answerBy: null,
};
/** A kept rehearsal. */
export const rehearsal = { persona: 'recruiter', seed: 7, moves: [{ move: 'ask', words: '' }] };
/** A file kept beside the plan. */
export const file = { id: 'a'.repeat(64), name: 'Chart.png', mediaType: 'image/png', bytes: 4 };
/** A journal with a template and an activity of the person's own. */
export const journal: Journal = {
  templates: { own: { id: 'own', name: 'Own', prompts: [{ id: 'own-1', title: 'Why', hint: '' }] } },
  templateId: 'own',
  activities: { mine: { id: 'mine', text: 'Hiring' } },
  activityMap: { mine: 'example/mid-level/Reviews' },
};
