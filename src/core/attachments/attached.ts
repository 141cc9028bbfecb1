import type { Draft } from 'immer';
import type { Plan } from '../plan/plan';

/** The ids of all files that a week or a piece of evidence of the plan has. */
export const attachedIds = ({ weeks, evidence }: Pick<Plan, 'weeks' | 'evidence'>): Set<string> =>
  new Set(
    [...Object.values(weeks), ...Object.values(evidence)].flatMap(({ attachmentIds }) => attachmentIds),
  );

/** Forgets those of some files that nothing has any more; for commands that take things away. */
export const forgetUnattached = (plan: Draft<Plan>, ids: readonly string[]): void => {
  if (ids.length === 0) return;
  const attached = attachedIds(plan);
  for (const id of ids) if (!attached.has(id)) delete plan.attachments[id];
};
