import type { Calls } from './call.example';
import { isoWeek } from '../kit/dates';

import { week, evidence } from './things.example';

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
  'evidence.add': [{ payload: evidence }],
  'evidence.edit': [{ payload: { id: 'evidence', changes: { audience: 'manager' } } }],
  'evidence.remove': [{ payload: { id: 'evidence' } }],
} satisfies Partial<Calls>;
