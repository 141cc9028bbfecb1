import { newContact } from '../../src/core/contacts/contact';
import { newEvidence, type Evidence } from '../../src/core/evidence/evidence';
import { newWeek } from '../../src/core/journal/week';
import { Instant, isoDate, isoWeek } from '../../src/core/kit/dates';
import type { Plan } from '../../src/core/plan/plan';
import { goldenPlan } from './golden-plan';

const piece = (id: string, on: string, title: string, given: Partial<Evidence>): Evidence => ({
  ...newEvidence(id, title, isoDate(on)),
  ...given,
});

const pieces: readonly Evidence[] = [
  ...Object.values(goldenPlan.evidence),
  piece('e2', '2026-10-14', 'Cached the catalogue endpoint', {
    result: 'Held at three times the traffic of a Monday.',
    figure: { from: 840, to: 190, unit: 'ms at p95' },
    role: 'led',
    people: ['Ada Brandt'],
    link: 'https://example.org/notes/catalogue',
    audience: 'manager',
    expectationIds: ['p-mid-technical-1', 'p-mid-technical-2'],
  }),
  piece('e3', '2026-11-05', 'Spoke at the autumn meetup about caches', {
    figure: { from: null, to: 60, unit: 'people in the room' },
    audience: 'public',
    expectationIds: ['p-mid-soft skills-1'],
  }),
  piece('e4', '2026-11-05', 'Wrote the plan of the returns feature', { role: 'shared', audience: 'manager' }),
];

/**
 * The golden plan after a quarter of keeping it: marked evidence, a story, intentions and the person's own
 * words.
 */
export const goldenReviewedPlan: Plan = {
  ...goldenPlan,
  createdOn: isoDate('2026-09-28'),
  evidence: Object.fromEntries(pieces.map((one) => [one.id, one])),
  stories: {
    s1: {
      id: 's1',
      title: 'The catalogue that stood still on Mondays',
      situation: 'Every Monday at nine the shop’s catalogue took four seconds.',
      task: 'Make it fast without a new machine.',
      action: 'I measured first, cached what did not change, and put it behind a flag.',
      result: 'From 840 to 190 ms at p95, and no page at all since.',
      evidenceIds: ['e2', 'e1'],
      expectationIds: ['p-mid-technical-1'],
      audience: 'manager',
      editedOn: isoDate('2026-11-20'),
    },
  },
  weeks: {
    ...goldenPlan.weeks,
    [isoWeek('2026-W45')]: {
      ...newWeek(isoWeek('2026-W45'), Instant.parse('2026-11-08T18:00:00.000Z')),
      mood: 2,
      energy: 3,
      hours: { 'p-mid-activity-0': 12, 'p-mid-activity-1': 9 },
      intentions: [
        { id: 'i1', text: 'Write the plan of the returns feature', done: true, fromWeek: null },
        { id: 'i2', text: 'Ask Ada for a review', done: false, fromWeek: null },
      ],
    },
  },
  contacts: {
    c1: {
      ...newContact('c1', 'Mira Voss'),
      notes: 'Knows who decides about levels.',
      meetings: [
        { id: 'm1', on: isoDate('2026-10-20'), note: 'At the meetup' },
        { id: 'm2', on: isoDate('2026-11-06'), note: 'Coffee' },
      ],
    },
  },
  practice: {
    'p-question-1': {
      done: false,
      note: '',
      attempts: [{ id: 'a1', on: isoDate('2026-11-04'), went: 'hard' }],
    },
  },
  documentTexts: {
    'review/2026-Q4': { opening: 'A quarter of one thing done well.', next: 'Lead the returns feature.' },
    'review/2026-Q4/manager': { opening: 'What I did for the catalogue.' },
    'packet/manager/p-mid': {
      opening: 'The catalogue is mine.',
      closing: 'The level that goes with the work.',
    },
  },
};
