import { forgetUnattached } from '../attachments/attached';
import { defineCommand, notFound } from '../commands/command';
import { changesTo, Id, z } from '../kit/schema';
import { Evidence, EvidenceFields, newEvidence } from './evidence';

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

/** Changes the named fields of a piece of evidence. */
export const editEvidence = defineCommand({
  name: 'evidence.edit',
  payload: z.object({ id: Id, changes: changesTo(editable) }),
  label: ({ id }, plan) => `Edit evidence “${plan.evidence[id]?.title ?? ''}”`,
  apply: (plan, { id, changes }) => {
    const evidence = plan.evidence[id];
    if (!evidence) return notFound('piece of evidence', id);
    Object.assign(evidence, changes);
  },
});

/** Removes a piece of evidence, and it from the goals and the stories it is part of. */
export const removeEvidence = defineCommand({
  name: 'evidence.remove',
  payload: z.object({ id: Id }),
  label: ({ id }, plan) => `Remove evidence “${plan.evidence[id]?.title ?? ''}”`,
  apply: (plan, { id }) => {
    const evidence = plan.evidence[id];
    if (!evidence) return notFound('piece of evidence', id);
    delete plan.evidence[id];
    forgetUnattached(plan, evidence.attachmentIds);
    for (const goal of Object.values(plan.goals)) {
      if (goal.evidenceIds.includes(id)) goal.evidenceIds = goal.evidenceIds.filter((other) => other !== id);
    }
    for (const story of Object.values(plan.stories)) {
      if (story.evidenceIds.includes(id))
        story.evidenceIds = story.evidenceIds.filter((other) => other !== id);
    }
  },
});
