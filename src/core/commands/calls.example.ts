import { usualAvailability } from '../availability/availability';
import { isoDate, isoWeek, type Instant } from '../kit/dates';
import { newNegotiation } from '../negotiation/negotiation';
import { exampleOffer } from '../offers/offer.example';
import { newExpectation } from '../paths/path';
import { examplePath } from '../paths/path.example';
import { emptyPlan, type Plan } from '../plan/plan';
import { byId, exampleGoal, exampleMilestone, examplePlan } from '../plan/plan.example';
import { exampleToday } from './execute.example';
import type { CommandName, CommandPayload } from './registry';

const day = isoDate('2027-03-01');
const week = isoWeek('2026-W48');
const sql = 'example/mid-level/advanced sql';
const { id: _id, ...offer } = exampleOffer();
const pay = { from: day, currency: 'USD', base: 1, bonus: 0, equity: 0, benefits: 0, note: '' };
const event = { title: 'Course', on: day, starts: '18:30', minutes: 90 };
const evidence = {
  title: 'Cached', on: day, result: '', link: '', audience: 'private' as const, expectationIds: [sql], week: null,
};
const written = { week, answers: { wins: 'a' }, hours: { x: 2 }, mood: 3, writtenAt: '2026-11-20T08:00:00Z' as Instant };

const marketFigure = {
  source: 'Survey', role: 'Backend Engineer', levelId: 'example/senior', place: 'Berlin', from: 9, to: 12,
  percentile: null, currency: 'USD', on: day, link: '', note: '',
};
const alternative = { title: 'Stay', worth: 9, strength: 1, nextStep: '' };
const issue = {
  kind: 'leave' as const, title: 'Leave', unit: 'days', least: 25, most: 30, step: 1, worth: 40, weight: 5,
};
const round = { on: day, by: 'them' as const, said: 'We offer', figure: 100, gave: '', got: '', answerBy: null };
const rehearsal = { persona: 'recruiter', seed: 7, moves: [{ move: 'ask', words: '' }] };

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
    pathId: 'example', pathTitle: 'Backend Engineer', levelName: 'Junior Backend Engineer', goneSince: exampleToday,
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
  weeks: { [week]: written },
  evidence: byId({ id: 'evidence', ...evidence }),
  pay: byId({ id: 'pay', ...pay }),
  market: byId({ id: 'market', ...marketFigure }),
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
  practice: { 'example/q1': { done: true, note: 'said aloud' } },
});

/** One way to call a command; `on` is the plan it is for where that is not the stored one. */
interface Call<Payload> {
  readonly payload: Payload;
  readonly on?: Plan;
}

type Calls = { readonly [Name in CommandName]: readonly Call<CommandPayload<Name>>[] };

const begin = {
  name: 'Ada', path: examplePath(), currentLevelId: 'example/junior', targetLevelId: 'example/senior',
  targetDate: day, hoursPerWeek: 6,
};
const marked = (itemId: string) => [{ payload: { itemId, done: false } }, { payload: { itemId: 'new', note: 'note' } }];

/** A call or two of every command; a command without a line here does not compile. */
const everyCall: Calls = {
  'plan.begin': [{ payload: begin, on: emptyPlan('plan', exampleToday) }],
  'plan.rename': [{ payload: { name: 'Ada' } }],
  'plan.setCurrency': [{ payload: { currency: 'EUR' } }],
  'path.add': [{ payload: { path: examplePath('third') } }],
  'path.remove': [{ payload: { pathId: 'second' } }],
  'path.mend': [
    {
      payload: {
        pathId: 'example', label: 'Close the gap', mends: [{ mend: 'years', levelId: 'example/junior', years: { from: 0, to: 3 } }],
      },
    },
    {
      payload: {
        pathId: 'example', label: 'Remove the copy',
        mends: [{ mend: 'remove', section: 'expectations', id: 'example/mid-level/mentoring', keptId: sql }],
      },
    },
  ],
  'path.reread': [
    {
      payload: {
        pathId: 'example', path: { ...examplePath('other'), levels: examplePath('other').levels.slice(2) },
        corrections: { levels: [], lines: [{ afterId: 'other/senior/caching', beforeId: null }] },
      },
    },
  ],
  'path.edit': [{ payload: { pathId: 'example', changes: { title: 'Gardener' } } }],
  'path.renameCategory': [{ payload: { pathId: 'example', levelId: null, from: 'Technical', to: 'Craft' } }],
  'level.add': [{ payload: { pathId: 'example', name: 'Fellow' } }],
  'level.edit': [{ payload: { levelId: 'example/senior', changes: { name: 'Lead', years: null, points: 20 } } }],
  'level.move': [{ payload: { levelId: 'second/senior', by: -1 } }],
  'level.remove': [{ payload: { levelId: 'example/senior' } }],
  'expectation.add': [{ payload: { levelId: 'example/senior', kind: 'skill', category: 'Tools', text: 'Tracing' } }],
  'expectation.edit': [{ payload: { expectationId: sql, changes: { text: 'Sound SQL', detail: 'Window functions' } } }],
  'expectation.move': [
    { payload: { expectationId: sql, levelId: 'example/senior', to: 0 } },
    { payload: { expectationId: sql, levelId: 'example/mid-level', to: 99 } },
  ],
  'expectation.remove': [{ payload: { expectationId: sql } }, { payload: { expectationId: 'example/senior/caching' } }],
  'activity.add': [{ payload: { levelId: 'example/senior', text: 'Hiring', share: { from: 10, to: 20 } } }],
  'activity.edit': [
    { payload: { levelId: 'example/junior', activityId: 'example/junior/Stand-ups', changes: { share: { from: 5, to: 5 } } } },
  ],
  'activity.remove': [{ payload: { levelId: 'example/junior', activityId: 'example/junior/Stand-ups' } }],
  'pathItem.add': [
    { payload: { pathId: 'example', item: { section: 'moves', words: { label: 'From Sales to Backend', text: '' } } } },
  ],
  'pathItem.edit': [
    { payload: { pathId: 'example', id: 'example/r1', item: { section: 'responsibilities', words: { text: 'Keep them up' } } } },
  ],
  'pathItem.remove': [{ payload: { pathId: 'example', section: 'questions', id: 'example/q1' } }],
  'past.forget': [{ payload: { id: 'example/gone' } }],
  'position.set': [
    { payload: { pathId: 'example', currentLevelId: 'example/senior', targetLevelId: 'example/principal', targetDate: day } },
  ],
  'availability.setWeekdayHours': [{ payload: { weekdayHours: [0, 0, 0, 0, 0, 3, 3] } }],
  'availability.addBlackout': [{ payload: { from: day, to: day, label: 'Holiday' } }],
  'availability.removeBlackout': [{ payload: { id: 'b' } }],
  'availability.changeHours': [
    { payload: { from: exampleToday, weekdayHours: [0, 0, 0, 0, 0, 3, 3] } },
    { payload: { from: day, weekdayHours: [1, 0, 0, 0, 0, 0, 0] } },
  ],
  'availability.removeHoursChange': [{ payload: { id: 'change' } }],
  'availability.raiseHours': [{ payload: { from: exampleToday, extra: [0.25, 0, 0, 0, 0, 0, 24] } }],
  'availability.setBuffer': [{ payload: { buffer: 0.2 } }],
  'availability.setDayOff': [{ payload: { on: exampleToday, off: true } }, { payload: { on: day, off: false } }],
  'event.add': [
    { payload: event },
    { payload: { ...event, milestoneId: 'second', uid: 'a@b', note: 'Bring a laptop' } },
  ],
  'event.edit': [{ payload: { id: 'event', changes: { minutes: 60, milestoneId: null } } }],
  'event.remove': [{ payload: { id: 'event' } }],
  'calendar.bringIn': [
    {
      payload: {
        days: [{ uid: 'holiday@example', label: 'Bank holiday', from: day, to: day }],
        events: [{ uid: 'course@example', title: 'Course', on: day, starts: '18:30', minutes: 90 }],
      },
    },
  ],
  'schedule.setRule': [{ payload: { rule: 'priority' } }],
  'schedule.accept': [{ payload: { ids: ['first'] } }, { payload: { ids: ['first', 'second'] } }],
  'expectation.rate': [
    { payload: { expectationId: sql, value: 'solid' } },
    { payload: { expectationId: 'example/mid-level/caching', value: 'growing' } },
  ],
  'expectation.takeRatingBack': [{ payload: { expectationId: 'example/mid-level/mentoring' } }],
  'readiness.setRule': [
    { payload: { name: 'weighted', weights: { Technical: 3 }, proofMonths: null } },
    { payload: { name: 'points', weights: {}, proofMonths: 12 } },
  ],
  'level.setPoints': [{ payload: { levelId: 'example/senior', points: 12 } }],
  'pairing.set': [
    { payload: { lowerId: 'example/junior/caching', higherId: sql, together: true } },
    { payload: { lowerId: 'example/junior/caching', higherId: 'example/mid-level/caching', together: false } },
  ],
  'pairing.remove': [{ payload: { pairs: [{ lowerId: 'example/junior/advanced sql', higherId: sql }] } }],
  'synonyms.set': [{ payload: { groups: [['databases', 'SQL']] } }],
  'goal.add': [{ payload: { title: 'New', levelId: 'example/mid-level', deadline: day } }],
  'goal.addFromExpectations': [
    { payload: { expectationIds: [sql, 'example/mid-level/caching'], as: 'one-together' } },
    { payload: { expectationIds: [sql] } },
  ],
  'goal.addFromTemplates': [{ payload: { originIds: ['example/years-2', 'example/p2'] } }],
  'goal.addEvidence': [{ payload: { id: 'goal', evidence } }],
  'goal.attachEvidence': [{ payload: { id: 'later', evidenceIds: ['evidence'] } }],
  'goal.detachEvidence': [{ payload: { id: 'goal', evidenceId: 'evidence' } }],
  'goal.recordMeasure': [
    { payload: { id: 'goal', measureId: 'figure', now: 250.5 } },
    { payload: { id: 'goal', measureId: 'signed', now: true } },
  ],
  'goal.move': [{ payload: { ids: ['goal'], levelId: 'example/senior', status: 'skipped', withMilestones: true } }],
  'goal.edit': [{ payload: { id: 'goal', changes: { title: 'Other', expectationIds: [sql] } } }],
  'goal.setStatus': [
    { payload: { id: 'goal', status: 'done' } },
    { payload: { id: 'goal', status: 'dropped', because: 'Not mine' } },
  ],
  'goal.remove': [{ payload: { id: 'goal' } }],
  'milestone.add': [{ payload: { title: 'New', prerequisiteIds: ['second'] } }],
  'milestone.edit': [
    { payload: { id: 'second', changes: { due: day, prerequisiteIds: [] } } },
    {
      payload: {
        id: 'second',
        changes: {
          effortLow: 1, effortHigh: 9, lagDays: { first: 7 }, priority: 'high', unsplittable: true,
          repeat: { rule: 'FREQ=WEEKLY;BYDAY=TU', hours: 0.5 },
        },
      },
    },
  ],
  'milestone.editMany': [
    { payload: { edits: [{ id: 'first', changes: { effort: 5 } }, { id: 'second', changes: { due: day } }] } },
  ],
  'milestone.pin': [{ payload: { id: 'first', on: day } }, { payload: { id: 'second', on: null } }],
  'milestone.setStatus': [{ payload: { id: 'first', status: 'done' } }],
  'milestone.logHours': [{ payload: { id: 'first', on: day, hours: 1.5 } }],
  'milestone.removeHours': [{ payload: { id: 'first', logId: 'log' } }],
  'milestone.remove': [{ payload: { id: 'first' } }],
  'week.write': [
    { payload: { week, promptId: 'wins', text: 'ab' } },
    { payload: { week: isoWeek('2026-W53'), promptId: 'stuck', text: 'c' } },
  ],
  'week.setHours': [{ payload: { week, activityId: 'x', hours: 0 } }, { payload: { week, activityId: 'y', hours: 4 } }],
  'week.setMood': [{ payload: { week, mood: null } }],
  'evidence.add': [{ payload: evidence }],
  'evidence.edit': [{ payload: { id: 'evidence', changes: { audience: 'manager' } } }],
  'evidence.remove': [{ payload: { id: 'evidence' } }],
  'pay.add': [{ payload: pay }],
  'pay.edit': [{ payload: { id: 'pay', changes: { base: 2 } } }],
  'pay.remove': [{ payload: { id: 'pay' } }],
  'market.add': [{ payload: marketFigure }],
  'market.edit': [{ payload: { id: 'market', changes: { to: null, percentile: 50 } } }],
  'market.remove': [{ payload: { id: 'market' } }],
  'price.set': [{ payload: { year: 2024, index: 97.5 } }, { payload: { year: 2025, index: null } }],
  'offer.add': [{ payload: offer }],
  'offer.edit': [{ payload: { id: 'offer', changes: { status: 'accepted' } } }],
  'offer.score': [
    { payload: { id: 'offer', criterionId: 'criterion', score: 7 } },
    { payload: { id: 'offer', criterionId: 'criterion', score: null } },
  ],
  'criterion.add': [{ payload: { title: 'The way home', weight: 3 } }],
  'criterion.edit': [{ payload: { id: 'criterion', changes: { weight: 9 } } }],
  'criterion.remove': [{ payload: { id: 'criterion' } }],
  'offer.remove': [{ payload: { id: 'offer' } }],
  'negotiation.set': [{ payload: { changes: { floor: 1, target: 2, ask: 3 } } }],
  'negotiation.mark': marked('example/t1'),
  'reply.set': [{ payload: { id: 'first-number', words: 'Mine' } }, { payload: { id: 'kept', words: '' } }],
  'alternative.add': [{ payload: alternative }],
  'alternative.edit': [{ payload: { id: 'alternative', changes: { strength: 0.5 } } }],
  'alternative.remove': [{ payload: { id: 'alternative' } }],
  'issue.add': [{ payload: issue }],
  'issue.edit': [{ payload: { id: 'issue', changes: { most: 31 } } }],
  'issue.remove': [{ payload: { id: 'issue' } }],
  'round.add': [{ payload: round }],
  'round.edit': [{ payload: { id: 'round', changes: { got: 'A week' } } }],
  'round.remove': [{ payload: { id: 'round' } }],
  'rehearsal.keep': [{ payload: rehearsal }],
  'rehearsal.remove': [{ payload: { id: 'rehearsal' } }],
  'practice.mark': marked('example/q1'),
  'people.mark': marked('example/n1'),
  'portfolio.mark': marked('example/p1'),
};

/** The calls by name, as the registry takes them. */
export const calls: Readonly<Record<string, readonly Call<unknown>[]>> = everyCall;
