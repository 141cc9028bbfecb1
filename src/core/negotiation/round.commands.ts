import { defineCommand, notFound } from '../commands/command';
import { changesTo, Id, z } from '../kit/schema';
import { Rehearsal, Round } from './talk';

const editable = Round.omit({ id: true });

/** Notes a move of the real talk. */
export const addRound = defineCommand({
  name: 'round.add',
  payload: editable,
  label: ({ by }) => (by === 'me' ? 'Note my move' : 'Note their move'),
  apply: (plan, round, { newId }) => {
    const id = newId();
    plan.negotiation.rounds[id] = { id, ...round };
  },
});

/** Changes the named fields of a round. */
export const editRound = defineCommand({
  name: 'round.edit',
  payload: z.object({ id: Id, changes: changesTo(editable) }),
  label: () => 'Edit a move of the talk',
  apply: (plan, { id, changes }) => {
    const round = plan.negotiation.rounds[id];
    if (!round) return notFound('round', id);
    Object.assign(round, changes);
  },
});

/** Removes a round. */
export const removeRound = defineCommand({
  name: 'round.remove',
  payload: z.object({ id: Id }),
  label: () => 'Remove a move of the talk',
  apply: (plan, { id }) => {
    if (!plan.negotiation.rounds[id]) return notFound('round', id);
    delete plan.negotiation.rounds[id];
  },
});

/** Writes a prepared reply in one's own words; empty words bring the bundled ones back. */
export const setReply = defineCommand({
  name: 'reply.set',
  payload: z.object({ id: Id, words: z.string().max(5_000) }),
  label: () => 'Write a prepared reply',
  mergeKey: ({ id }) => id,
  apply: (plan, { id, words }) => {
    if (words.trim() === '') delete plan.negotiation.replies[id];
    else plan.negotiation.replies[id] = words;
  },
});

/** Keeps a rehearsed talk. */
export const keepRehearsal = defineCommand({
  name: 'rehearsal.keep',
  payload: Rehearsal.omit({ id: true, on: true }),
  label: () => 'Keep a rehearsal',
  apply: (plan, rehearsal, { newId, today }) => {
    const id = newId();
    plan.negotiation.rehearsals[id] = { id, on: today, ...rehearsal };
  },
});

/** Removes a rehearsed talk. */
export const removeRehearsal = defineCommand({
  name: 'rehearsal.remove',
  payload: z.object({ id: Id }),
  label: () => 'Remove a rehearsal',
  apply: (plan, { id }) => {
    if (!plan.negotiation.rehearsals[id]) return notFound('rehearsal', id);
    delete plan.negotiation.rehearsals[id];
  },
});
