import { defineCommand, notFound } from '../commands/command';
import { changesTo, Id, z } from '../kit/schema';
import { Alternative } from './talk';

const editable = Alternative.omit({ id: true });

/** Adds what one does if the talk comes to nothing. */
export const addAlternative = defineCommand({
  name: 'alternative.add',
  payload: editable,
  label: ({ title }) => `Add the alternative “${title}”`,
  apply: (plan, alternative, { newId }) => {
    const id = newId();
    plan.negotiation.alternatives[id] = { id, ...alternative };
  },
});

/** Changes the named fields of an alternative. */
export const editAlternative = defineCommand({
  name: 'alternative.edit',
  payload: z.object({ id: Id, changes: changesTo(editable) }),
  label: ({ id }, plan) => `Edit the alternative “${plan.negotiation.alternatives[id]?.title ?? ''}”`,
  apply: (plan, { id, changes }) => {
    const alternative = plan.negotiation.alternatives[id];
    if (!alternative) return notFound('alternative', id);
    Object.assign(alternative, changes);
  },
});

/** Removes an alternative. */
export const removeAlternative = defineCommand({
  name: 'alternative.remove',
  payload: z.object({ id: Id }),
  label: ({ id }, plan) => `Remove the alternative “${plan.negotiation.alternatives[id]?.title ?? ''}”`,
  apply: (plan, { id }) => {
    if (!plan.negotiation.alternatives[id]) return notFound('alternative', id);
    delete plan.negotiation.alternatives[id];
  },
});
