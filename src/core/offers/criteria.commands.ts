import { defineCommand, notFound } from '../commands/command';
import { changesTo, Id, z } from '../kit/schema';
import { Criterion } from './criteria';

const editable = Criterion.omit({ id: true });

/** Adds something other than money that offers are weighed by. */
export const addCriterion = defineCommand({
  name: 'criterion.add',
  payload: editable,
  label: ({ title }) => `Weigh offers by “${title}”`,
  apply: (plan, criterion, { newId }) => {
    plan.criteria.push({ id: newId(), ...criterion });
  },
});

/** Changes the name or the weight of a criterion. */
export const editCriterion = defineCommand({
  name: 'criterion.edit',
  payload: z.object({ id: Id, changes: changesTo(editable) }),
  label: ({ id }, plan) => `Edit “${plan.criteria.find((criterion) => criterion.id === id)?.title ?? ''}”`,
  apply: (plan, { id, changes }) => {
    const criterion = plan.criteria.find((one) => one.id === id);
    if (!criterion) return notFound('criterion', id);
    Object.assign(criterion, changes);
  },
});

/** Removes a criterion together with the scores given by it. */
export const removeCriterion = defineCommand({
  name: 'criterion.remove',
  payload: z.object({ id: Id }),
  label: ({ id }, plan) =>
    `Stop weighing by “${plan.criteria.find((criterion) => criterion.id === id)?.title ?? ''}”`,
  apply: (plan, { id }) => {
    const at = plan.criteria.findIndex((criterion) => criterion.id === id);
    if (at < 0) return notFound('criterion', id);
    plan.criteria.splice(at, 1);
    for (const offer of Object.values(plan.offers)) delete offer.scores[id];
  },
});

/** Scores an offer by a criterion from 0 to 10, or takes the score back. */
export const scoreOffer = defineCommand({
  name: 'offer.score',
  payload: z.object({ id: Id, criterionId: Id, score: z.number().min(0).max(10).nullable() }),
  label: ({ id }, plan) => `Score the offer from ${plan.offers[id]?.company ?? ''}`,
  mergeKey: ({ id, criterionId }) => `${id} ${criterionId}`,
  apply: (plan, { id, criterionId, score }) => {
    const offer = plan.offers[id];
    if (!offer) return notFound('offer', id);
    if (!plan.criteria.some((criterion) => criterion.id === criterionId))
      return notFound('criterion', criterionId);
    if (score === null) delete offer.scores[criterionId];
    else offer.scores[criterionId] = score;
  },
});
