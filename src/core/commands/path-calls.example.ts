import type { Calls } from './call.example';
import { examplePath } from '../paths/path.example';
import { sql } from './things.example';

/** Calls of the commands on paths, levels and readiness. */
export const pathCalls = {
  'path.add': [{ payload: { path: examplePath('third') } }],
  'path.remove': [{ payload: { pathId: 'second' } }],
  'path.mend': [
    {
      payload: {
        pathId: 'example',
        label: 'Close the gap',
        mends: [{ mend: 'years', levelId: 'example/junior', years: { from: 0, to: 3 } }],
      },
    },
    {
      payload: {
        pathId: 'example',
        label: 'Remove the copy',
        mends: [{ mend: 'remove', section: 'expectations', id: 'example/mid-level/mentoring', keptId: sql }],
      },
    },
  ],
  'path.reread': [
    {
      payload: {
        pathId: 'example',
        path: { ...examplePath('other'), levels: examplePath('other').levels.slice(2) },
        corrections: { levels: [], lines: [{ afterId: 'other/senior/caching', beforeId: null }] },
      },
    },
  ],
  'path.edit': [{ payload: { pathId: 'example', changes: { title: 'Gardener' } } }],
  'path.renameCategory': [{ payload: { pathId: 'example', levelId: null, from: 'Technical', to: 'Craft' } }],
  'level.add': [{ payload: { pathId: 'example', name: 'Fellow' } }],
  'level.edit': [
    { payload: { levelId: 'example/senior', changes: { name: 'Lead', years: null, points: 20 } } },
  ],
  'level.move': [{ payload: { levelId: 'second/senior', by: -1 } }],
  'level.remove': [{ payload: { levelId: 'example/senior' } }],
  'expectation.add': [
    { payload: { levelId: 'example/senior', kind: 'skill', category: 'Tools', text: 'Tracing' } },
  ],
  'expectation.edit': [
    { payload: { expectationId: sql, changes: { text: 'Sound SQL', detail: 'Window functions' } } },
  ],
  'expectation.move': [
    { payload: { expectationId: sql, levelId: 'example/senior', to: 0 } },
    { payload: { expectationId: sql, levelId: 'example/mid-level', to: 99 } },
  ],
  'expectation.remove': [
    { payload: { expectationId: sql } },
    { payload: { expectationId: 'example/senior/caching' } },
  ],
  'activity.add': [{ payload: { levelId: 'example/senior', text: 'Hiring', share: { from: 10, to: 20 } } }],
  'activity.edit': [
    {
      payload: {
        levelId: 'example/junior',
        activityId: 'example/junior/Stand-ups',
        changes: { share: { from: 5, to: 5 } },
      },
    },
  ],
  'activity.remove': [{ payload: { levelId: 'example/junior', activityId: 'example/junior/Stand-ups' } }],
  'pathItem.add': [
    {
      payload: {
        pathId: 'example',
        item: { section: 'moves', words: { label: 'From Sales to Backend', text: '' } },
      },
    },
  ],
  'pathItem.edit': [
    {
      payload: {
        pathId: 'example',
        id: 'example/r1',
        item: { section: 'responsibilities', words: { text: 'Keep them up' } },
      },
    },
  ],
  'pathItem.remove': [{ payload: { pathId: 'example', section: 'questions', id: 'example/q1' } }],
  'past.forget': [{ payload: { id: 'example/gone' } }],
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
    {
      payload: { lowerId: 'example/junior/caching', higherId: 'example/mid-level/caching', together: false },
    },
  ],
  'pairing.remove': [{ payload: { pairs: [{ lowerId: 'example/junior/advanced sql', higherId: sql }] } }],
  'synonyms.set': [{ payload: { groups: [['databases', 'SQL']] } }],
} satisfies Partial<Calls>;
