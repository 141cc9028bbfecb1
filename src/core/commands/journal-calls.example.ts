import type { Calls } from './call.example';
import { isoWeek } from '../kit/dates';

import { week, evidence, file, sql } from './things.example';

/** Calls of the commands on the journal and evidence. */
export const journalCalls = {
  'week.write': [
    { payload: { week, promptId: 'wins', text: 'ab' } },
    { payload: { week: isoWeek('2026-W53'), promptId: 'stuck', text: 'c' } },
  ],
  'week.setHours': [
    { payload: { week, activityId: 'x', hours: 0 } },
    { payload: { week, activityId: 'y', hours: 4 } },
  ],
  'week.setEnergy': [{ payload: { week, energy: 2 } }],
  'week.setMood': [{ payload: { week, mood: null } }],
  'week.markReviewed': [{ payload: { week } }],
  'week.addIntention': [{ payload: { week: isoWeek('2026-W49'), text: 'Write the note' } }],
  'week.checkIntention': [{ payload: { week, id: 'meant', done: true } }],
  'week.editIntention': [{ payload: { week, id: 'meant', text: 'Ask twice' } }],
  'week.removeIntention': [{ payload: { week, id: 'meant' } }],
  'week.carryIntentions': [{ payload: { week: isoWeek('2026-W53') } }],
  'week.chooseTemplate': [{ payload: { week, id: 'heavy' } }],
  'journal.addTemplate': [{ payload: { name: 'Release', prompts: [{ title: 'Risks', hint: '' }] } }],
  'journal.editTemplate': [
    { payload: { id: 'own', name: 'Mine', prompts: [{ id: 'own-1', title: 'How', hint: '' }] } },
  ],
  'journal.removeTemplate': [{ payload: { id: 'own' } }],
  'journal.chooseTemplate': [{ payload: { id: 'light' } }],
  'journal.addActivity': [{ payload: { text: 'Support' } }],
  'journal.editActivity': [{ payload: { id: 'mine', text: 'Interviews' } }],
  'journal.removeActivity': [{ payload: { id: 'mine' } }],
  'journal.mapActivity': [
    { payload: { activityId: 'mine', countsAs: null } },
    { payload: { activityId: 'example/junior/API work', countsAs: 'example/mid-level/Feature work' } },
  ],
  'attachment.add': [
    { payload: { to: { noun: 'week', week }, file: { ...file, id: 'b'.repeat(64) } } },
    { payload: { to: { noun: 'evidence', id: 'evidence' }, file } },
  ],
  'attachment.remove': [{ payload: { from: { noun: 'week', week }, id: file.id } }],
  'evidence.add': [{ payload: evidence }],
  'week.clear': [{ payload: { week } }],
  'evidence.capture': [{ payload: { evidence, goalIds: ['later'] } }, { payload: { evidence, goalIds: [] } }],
  'evidence.harvest': [
    { payload: { week, line: 'a' } },
    { payload: { week, line: 'a', given: { audience: 'public', expectationIds: [sql] } } },
  ],
  'evidence.edit': [
    { payload: { id: 'evidence', changes: { audience: 'manager' } } },
    { payload: { id: 'evidence', changes: {}, goalIds: ['later'] } },
  ],
  'evidence.remove': [{ payload: { id: 'evidence' } }],
  'story.add': [
    { payload: { title: 'How it was cached', evidenceIds: ['evidence'], expectationIds: [sql] } },
  ],
  'story.edit': [{ payload: { id: 'story', changes: { task: 'Make it fast', audience: 'manager' } } }],
  'story.remove': [{ payload: { id: 'story' } }],
} satisfies Partial<Calls>;
