import { defineCommand, notFound, refused } from '../commands/command';
import { Id, z } from '../kit/schema';
import { shortened } from '../kit/words';
import { figureWords, measureTitle } from './measure.queries';

/** Notes where a measure of a goal stands now: the figure of a number, or whether a yes-or-no one is so. */
export const recordMeasure = defineCommand({
  name: 'goal.recordMeasure',
  payload: z.object({ id: Id, measureId: Id, now: z.union([z.number().min(-1e12).max(1e12), z.boolean()]) }),
  label: ({ id, measureId, now }, plan) => {
    const measure = plan.goals[id]?.measures.find((one) => one.id === measureId);
    const title = measure ? shortened(measureTitle(measure), 60) : '';
    if (typeof now === 'boolean') return `Mark “${title}” ${now ? 'reached' : 'not reached yet'}`;
    return `Set “${title}” to ${figureWords(now, measure?.kind === 'number' ? measure.unit : '')}`;
  },
  apply: (plan, { id, measureId, now }) => {
    const measure = plan.goals[id]?.measures.find((one) => one.id === measureId);
    if (!measure) return notFound('measure', measureId);
    if (measure.kind === 'number' && typeof now === 'number') measure.now = now;
    else if (measure.kind === 'yes-no' && typeof now === 'boolean') measure.done = now;
    else return refused('That is no value this measure can have. Nothing was changed.');
  },
});
