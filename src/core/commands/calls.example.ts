import { examplePath } from '../paths/path.example';
import { emptyPlan } from '../plan/plan';
import { exampleToday } from './execute.example';
import { marked, type Call, type Calls } from './call.example';
import { pathCalls } from './path-calls.example';
import { workCalls } from './work-calls.example';
import { journalCalls } from './journal-calls.example';
import { payCalls } from './pay-calls.example';
import { peopleCalls } from './people-calls.example';
import { day } from './things.example';

const begin = {
  name: 'Ada',
  path: examplePath(),
  currentLevelId: 'example/junior',
  targetLevelId: 'example/senior',
  targetDate: day,
  hoursPerWeek: 6,
};

/** A call or two of every command; a command without a line in one of the parts does not compile. */
const everyCall: Calls = {
  'plan.begin': [{ payload: begin, on: emptyPlan('plan', exampleToday) }],
  'plan.rename': [{ payload: { name: 'Ada' } }],
  'plan.setCurrency': [{ payload: { currency: 'EUR' } }],
  'position.set': [
    {
      payload: {
        pathId: 'example',
        currentLevelId: 'example/senior',
        targetLevelId: 'example/principal',
        targetDate: day,
      },
    },
  ],
  ...pathCalls,
  ...workCalls,
  ...journalCalls,
  ...payCalls,
  ...peopleCalls,
  'portfolio.mark': marked('example/p1'),
  'documentText.set': [
    { payload: { key: 'review/2026-Q4', section: 'opening', text: 'A good quarter.' } },
    { payload: { key: 'review/2026-Q3', section: 'opening', text: '' } },
  ],
};

/** The calls by name, as the registry takes them. */
export const calls: Readonly<Record<string, readonly Call<unknown>[]>> = everyCall;
