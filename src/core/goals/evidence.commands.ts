import { defineCommand, notFound } from '../commands/command';
import { Id, z } from '../kit/schema';

/** Attaches existing evidence to a goal, beside what is attached already. */
export const attachEvidence = defineCommand({
  name: 'goal.attachEvidence',
  payload: z.object({ id: Id, evidenceIds: z.array(Id).min(1).max(10_000) }),
  label: ({ id }, plan) => `Attach evidence to “${plan.goals[id]?.title ?? ''}”`,
  apply: (plan, { id, evidenceIds }) => {
    const goal = plan.goals[id];
    if (!goal) return notFound('goal', id);
    goal.evidenceIds = [...new Set([...goal.evidenceIds, ...evidenceIds])];
  },
});

/** Takes a piece of evidence off a goal; the evidence stays in the plan. */
export const detachEvidence = defineCommand({
  name: 'goal.detachEvidence',
  payload: z.object({ id: Id, evidenceId: Id }),
  label: ({ id }, plan) => `Take evidence off “${plan.goals[id]?.title ?? ''}”`,
  apply: (plan, { id, evidenceId }) => {
    const goal = plan.goals[id];
    if (!goal?.evidenceIds.includes(evidenceId)) return notFound('attached piece of evidence', evidenceId);
    goal.evidenceIds = goal.evidenceIds.filter((attached) => attached !== evidenceId);
  },
});
