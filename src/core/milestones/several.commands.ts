import { defineCommand, notFound } from '../commands/command';
import { Id, z } from '../kit/schema';
import { counted } from '../kit/words';
import { MilestoneStatus } from './milestone';
import { takeOut } from './removal';

const several = z.array(Id).min(1).max(10_000);

/**
 * Moves several milestones to a status as one step; done remembers the day, and keeps it where one was done
 * before.
 */
export const setMilestoneStatuses = defineCommand({
  name: 'milestone.setStatuses',
  payload: z.object({ ids: several, status: MilestoneStatus }),
  label: ({ ids, status }) => `Mark ${counted(ids.length, 'milestone')} ${status.replace('-', ' ')}`,
  apply: (plan, { ids, status }, { today }) => {
    for (const id of ids) {
      const milestone = plan.milestones[id];
      if (!milestone) return notFound('milestone', id);
      milestone.status = status;
      milestone.finishedOn = status === 'done' ? (milestone.finishedOn ?? today) : null;
    }
  },
});

/** Removes several milestones as one step, and them from what others wait for. */
export const removeMilestones = defineCommand({
  name: 'milestone.removeMany',
  payload: z.object({ ids: several }),
  label: ({ ids }) => `Remove ${counted(ids.length, 'milestone')}`,
  apply: (plan, { ids }) => {
    const missing = ids.find((id) => !plan.milestones[id]);
    if (missing !== undefined) return notFound('milestone', missing);
    takeOut(plan, new Set(ids));
  },
});
