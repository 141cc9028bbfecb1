import type { Draft } from 'immer';
import { forgetUnattached } from '../attachments/attached';
import { defineCommand, notFound, type CommandError } from '../commands/command';
import { changesTo, Id, z } from '../kit/schema';
import type { Plan } from '../plan/plan';
import { Evidence, EvidenceFields, newEvidence } from './evidence';

const GoalIds = z.array(Id).max(10_000);
const editable = Evidence.omit({ id: true });

/** Adds a piece of evidence; it is private unless it says otherwise. */
export const addEvidence = defineCommand({
  name: 'evidence.add',
  payload: EvidenceFields,
  label: ({ title }) => `Add evidence “${title}”`,
  apply: (plan, evidence, { newId }) => {
    const id = newId();
    plan.evidence[id] = { ...newEvidence(id, evidence.title, evidence.on), ...evidence };
  },
});

/** Adds a piece of evidence and attaches it to the named goals, in one step. */
export const captureEvidence = defineCommand({
  name: 'evidence.capture',
  payload: z.object({ evidence: EvidenceFields, goalIds: GoalIds }),
  label: ({ evidence: { title } }) => `Add evidence “${title}”`,
  apply: (plan, { evidence, goalIds }, { newId }) => {
    const id = newId();
    plan.evidence[id] = { ...newEvidence(id, evidence.title, evidence.on), ...evidence };
    return attachTo(plan, id, goalIds);
  },
});

/** Changes the named fields of a piece of evidence, and the goals it is attached to where they are given. */
export const editEvidence = defineCommand({
  name: 'evidence.edit',
  payload: z.object({ id: Id, changes: changesTo(editable), goalIds: GoalIds.optional() }),
  label: ({ id }, plan) => `Edit evidence “${plan.evidence[id]?.title ?? ''}”`,
  apply: (plan, { id, changes, goalIds }) => {
    const evidence = plan.evidence[id];
    if (!evidence) return notFound('piece of evidence', id);
    Object.assign(evidence, changes);
    return goalIds && attachTo(plan, id, goalIds);
  },
});

/** Removes a piece of evidence, and it from the goals and the stories it is part of. */
export const removeEvidence = defineCommand({
  name: 'evidence.remove',
  payload: z.object({ id: Id }),
  label: ({ id }, plan) => `Remove evidence “${plan.evidence[id]?.title ?? ''}”`,
  apply: (plan, { id }) => {
    if (!plan.evidence[id]) return notFound('piece of evidence', id);
    withdrawEvidence(plan, id);
  },
});

/** Takes a piece of evidence out of a draft, and out of the goals and the stories that name it. */
export const withdrawEvidence = (plan: Draft<Plan>, id: string): void => {
  const attachmentIds = plan.evidence[id]?.attachmentIds ?? [];
  delete plan.evidence[id];
  forgetUnattached(plan, attachmentIds);
  for (const holder of [...Object.values(plan.goals), ...Object.values(plan.stories)]) {
    if (holder.evidenceIds.includes(id))
      holder.evidenceIds = holder.evidenceIds.filter((other) => other !== id);
  }
};

/** Attaches a piece of evidence to these goals and to no others. */
const attachTo = (plan: Draft<Plan>, id: string, goalIds: readonly string[]): CommandError | void => {
  for (const goalId of goalIds) if (!plan.goals[goalId]) return notFound('goal', goalId);
  for (const goal of Object.values(plan.goals)) {
    const [isAttached, shallBe] = [goal.evidenceIds.includes(id), goalIds.includes(goal.id)];
    if (shallBe && !isAttached) goal.evidenceIds.push(id);
    if (isAttached && !shallBe) goal.evidenceIds = goal.evidenceIds.filter((other) => other !== id);
  }
};
