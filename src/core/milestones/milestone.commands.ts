import type { Draft } from 'immer';
import { defineCommand, notFound } from '../commands/command';
import { IsoDate } from '../kit/dates';
import { changesTo, definedOnly, Hours, Id, z } from '../kit/schema';
import { Milestone, MilestoneStatus, newMilestone } from './milestone';
import { takeOut } from './removal';

const editable = Milestone.pick({
  goalId: true,
  title: true,
  kind: true,
  effort: true,
  effortLow: true,
  effortHigh: true,
  start: true,
  due: true,
  prerequisiteIds: true,
  lagDays: true,
  pinnedOn: true,
  priority: true,
  unsplittable: true,
  repeat: true,
  link: true,
  notes: true,
});

/** Adds a milestone; only its title is needed. */
export const addMilestone = defineCommand({
  name: 'milestone.add',
  payload: editable.partial().required({ title: true }),
  label: ({ title }) => `Add milestone “${title}”`,
  apply: (plan, milestone, { newId, today }) => {
    const id = newId();
    plan.milestones[id] = { ...newMilestone(id, milestone.title, today), ...definedOnly(milestone) };
  },
});

/** Changes the named fields of a milestone. */
export const editMilestone = defineCommand({
  name: 'milestone.edit',
  payload: z.object({ id: Id, changes: changesTo(editable) }),
  label: ({ id }, plan) => `Edit milestone “${plan.milestones[id]?.title ?? ''}”`,
  apply: (plan, { id, changes }) => {
    const milestone = plan.milestones[id];
    if (!milestone) return notFound('milestone', id);
    change(milestone, changes);
  },
});

/** Changes several milestones at once, as one step. */
export const editMilestones = defineCommand({
  name: 'milestone.editMany',
  payload: z.object({
    edits: z
      .array(z.object({ id: Id, changes: changesTo(editable) }))
      .min(1)
      .max(10_000),
  }),
  label: ({ edits: [first, ...more] }, plan) =>
    more.length === 0
      ? `Edit milestone “${plan.milestones[first?.id ?? '']?.title ?? ''}”`
      : `Edit ${more.length + 1} milestones`,
  apply: (plan, { edits }) => {
    for (const { id, changes } of edits) {
      const milestone = plan.milestones[id];
      if (!milestone) return notFound('milestone', id);
      change(milestone, changes);
    }
  },
});

/** Fixes the first day of a milestone, or lets the schedule find it again. */
export const pinMilestone = defineCommand({
  name: 'milestone.pin',
  payload: z.object({ id: Id, on: IsoDate.nullable() }),
  label: ({ id, on }, plan) =>
    `${on === null ? 'Unpin' : 'Pin'} “${plan.milestones[id]?.title ?? ''}”${on === null ? '' : ` to ${on}`}`,
  apply: (plan, { id, on }) => {
    const milestone = plan.milestones[id];
    if (!milestone) return notFound('milestone', id);
    milestone.pinnedOn = on;
  },
});

/** Moves a milestone to a status; done remembers the day. */
export const setMilestoneStatus = defineCommand({
  name: 'milestone.setStatus',
  payload: z.object({ id: Id, status: MilestoneStatus }),
  label: ({ id, status }, plan) => `Mark “${plan.milestones[id]?.title ?? ''}” ${status.replace('-', ' ')}`,
  apply: (plan, { id, status }, { today }) => {
    const milestone = plan.milestones[id];
    if (!milestone) return notFound('milestone', id);
    milestone.status = status;
    milestone.finishedOn = status === 'done' ? today : null;
  },
});

/** Notes hours worked on a milestone on a day; the first hours put a planned one in progress. */
export const logMilestoneHours = defineCommand({
  name: 'milestone.logHours',
  payload: z.object({ id: Id, on: IsoDate, hours: Hours.gt(0).max(24) }),
  label: ({ id, hours }, plan) => `Log ${hours} h on “${plan.milestones[id]?.title ?? ''}”`,
  apply: (plan, { id, on, hours }, { newId }) => {
    const milestone = plan.milestones[id];
    if (!milestone) return notFound('milestone', id);
    milestone.logged.push({ id: newId(), on, hours });
    if (milestone.status === 'planned') milestone.status = 'in-progress';
  },
});

/** Takes logged hours back. */
export const removeMilestoneHours = defineCommand({
  name: 'milestone.removeHours',
  payload: z.object({ id: Id, logId: Id }),
  label: ({ id }, plan) => `Remove hours from “${plan.milestones[id]?.title ?? ''}”`,
  apply: (plan, { id, logId }) => {
    const milestone = plan.milestones[id];
    const at = milestone?.logged.findIndex((log) => log.id === logId) ?? -1;
    if (!milestone || at < 0) return notFound('logged time', logId);
    milestone.logged.splice(at, 1);
  },
});

/** Removes a milestone, and it from the prerequisites of others; its fixed events stay and belong to none. */
export const removeMilestone = defineCommand({
  name: 'milestone.remove',
  payload: z.object({ id: Id }),
  label: ({ id }, plan) => `Remove milestone “${plan.milestones[id]?.title ?? ''}”`,
  apply: (plan, { id }) => {
    if (!plan.milestones[id]) return notFound('milestone', id);
    takeOut(plan, new Set([id]));
  },
});

/** Sets fields; a wait after something that is no prerequisite any more goes with it. */
const change = (milestone: Draft<Milestone>, changes: Partial<Milestone>): void => {
  Object.assign(milestone, changes);
  for (const id of Object.keys(milestone.lagDays)) {
    if (!milestone.prerequisiteIds.includes(id)) delete milestone.lagDays[id];
  }
};
