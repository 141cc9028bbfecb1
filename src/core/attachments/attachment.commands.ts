import type { Draft } from 'immer';
import { defineCommand, notFound, refused, type CommandContext } from '../commands/command';
import { IsoWeek } from '../kit/dates';
import { Id, z } from '../kit/schema';
import { pageOf } from '../journal/week-page';
import type { Plan } from '../plan/plan';
import { Attachment } from './attachment';
import { forgetUnattached } from './attached';

/** Where a file is attached: to a week of the journal or to a piece of evidence. */
export const AttachedTo = z.discriminatedUnion('noun', [
  z.object({ noun: z.literal('week'), week: IsoWeek }),
  z.object({ noun: z.literal('evidence'), id: Id }),
]);
/** See the schema of the same name. */
export type AttachedTo = z.infer<typeof AttachedTo>;

const mostFiles = 200;

/** Attaches a file that was put beside the plan; the same file twice is kept once. */
export const addAttachment = defineCommand({
  name: 'attachment.add',
  payload: z.object({ to: AttachedTo, file: Attachment.omit({ addedOn: true }) }),
  label: ({ file }) => `Attach “${file.name}”`,
  apply: (plan, { to, file }, context) => {
    const holder = holderOf(plan, to, context);
    if (!holder) return notFound('piece of evidence', to.noun === 'evidence' ? to.id : '');
    if (holder.attachmentIds.length >= mostFiles)
      return refused(`At most ${mostFiles} files fit here. Nothing was attached.`);
    plan.attachments[file.id] ??= { ...file, addedOn: context.today };
    if (!holder.attachmentIds.includes(file.id)) holder.attachmentIds.push(file.id);
    return undefined;
  },
});

/** Takes a file off; it is forgotten once nothing has it any more. */
export const removeAttachment = defineCommand({
  name: 'attachment.remove',
  payload: z.object({ from: AttachedTo, id: Id }),
  label: ({ id }, plan) => `Remove the file “${plan.attachments[id]?.name ?? ''}”`,
  apply: (plan, { from, id }, context) => {
    const holder = holderOf(plan, from, context);
    if (!holder?.attachmentIds.includes(id)) return notFound('file', id);
    holder.attachmentIds = holder.attachmentIds.filter((other) => other !== id);
    forgetUnattached(plan, [id]);
    return undefined;
  },
});

const holderOf = (
  plan: Draft<Plan>,
  to: AttachedTo,
  context: CommandContext,
): { attachmentIds: string[] } | undefined =>
  to.noun === 'week' ? pageOf(plan, to.week, context) : plan.evidence[to.id];
