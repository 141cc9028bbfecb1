import { usualAvailability } from '../availability/availability';
import { newContact } from '../contacts/contact';
import { newEvidence } from '../evidence/evidence';
import { newNegotiation } from '../negotiation/negotiation';
import { newExpectation } from '../paths/path';
import { examplePath } from '../paths/path.example';
import { exampleToday } from './execute.example';
import { isoDate } from '../kit/dates';
import type { Plan } from '../plan/plan';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../plan/plan.example';
import { newStory } from '../stories/story.prefill';
import {
  day,
  week,
  sql,
  offer,
  pay,
  event,
  evidence,
  written,
  journal,
  file,
  marketFigure,
  alternative,
  issue,
  round,
  rehearsal,
} from './things.example';

/** A plan for tests that holds one of everything, so that every command has something to work on. */
export const storedPlan: Plan = examplePlan({
  paths: { example: examplePath(), second: examplePath('second') },
  availability: {
    ...usualAvailability(),
    changes: [{ id: 'change', from: day, weekdayHours: [0, 0, 0, 0, 0, 4, 4] }],
    daysOff: [day],
    blackouts: [{ id: 'b', from: day, to: day, label: '', uid: '' }],
  },
  events: { event: { id: 'event', ...event, milestoneId: 'first', uid: '', note: '' } },
  ratings: {
    [sql]: [{ on: isoDate('2026-11-01'), value: 'growing' }],
    'example/mid-level/mentoring': [{ on: exampleToday, value: 'solid' }],
  },
  past: byId({
    ...newExpectation('example/gone', 'skill', 'Technical', 'Punch cards'),
    pathId: 'example',
    pathTitle: 'Backend Engineer',
    levelName: 'Junior Backend Engineer',
    goneSince: exampleToday,
  }),
  pairings: [{ lowerId: 'example/junior/advanced sql', higherId: sql, together: false }],
  goals: byId(
    exampleGoal('goal', {
      evidenceIds: ['evidence'],
      measures: [
        { kind: 'number', id: 'figure', title: 'p95', unit: 'ms', from: 400, to: 200, now: 300 },
        { kind: 'yes-no', id: 'signed', title: 'Signed', done: false },
      ],
    }),
    exampleGoal('later', { prerequisiteIds: ['goal'] }),
  ),
  milestones: byId(
    exampleMilestone('first', { goalId: 'goal', logged: [{ id: 'log', on: day, hours: 1 }] }),
    exampleMilestone('second', { prerequisiteIds: ['first'], lagDays: { first: 3 }, pinnedOn: day }),
  ),
  journal,
  weeks: { [week]: written },
  attachments: byId({ ...file, addedOn: exampleToday }),
  evidence: byId(
    { id: 'evidence', ...evidence },
    { ...newEvidence('harvested', 'b', day), week, line: 'b', expectationIds: [sql] },
  ),
  stories: byId({ ...newStory('story', 'Cached', exampleToday), evidenceIds: ['evidence', 'harvested'] }),
  pay: byId({ id: 'pay', ...pay }),
  market: byId({ id: 'market', ...marketFigure }),
  marketColumns: { kept: { source: 'Who' } },
  rates: byId({ id: 'rate', from: 'EUR', to: 'USD', rate: 1.2, on: day }),
  prices: [{ year: 2025, index: 100 }],
  offers: byId({ id: 'offer', ...offer, scores: { criterion: 5 } }),
  criteria: [{ id: 'criterion', title: 'People', weight: 5 }],
  negotiation: {
    ...newNegotiation('USD'),
    alternatives: byId({ id: 'alternative', ...alternative }),
    issues: byId({ id: 'issue', ...issue }),
    replies: { kept: 'My words' },
    rounds: byId({ id: 'round', ...round }),
    rehearsals: byId({ id: 'rehearsal', on: day, ...rehearsal }),
  },
  documentTexts: { 'review/2026-Q3': { opening: 'It went well.' } },
  practice: {
    'example/q1': {
      done: true,
      note: 'said aloud',
      attempts: [{ id: 'attempt', on: exampleToday, went: 'hard' }],
    },
  },
  contacts: byId({
    ...newContact('contact', 'Mira Voss'),
    followUpOn: day,
    meetings: [{ id: 'meeting', on: exampleToday, note: 'At the meetup' }],
  }),
});
