import { current } from 'immer';
import { defineCommand, notFound } from '../commands/command';
import { Id, z } from '../kit/schema';
import { counted } from '../kit/words';
import { isPassedPin, withoutPassedPins } from './replan/passed-pin';
import { acceptedDates } from './replan/replan';
import { scheduleOf } from './schedule';
import { ScheduleRule } from './schedule-rule';

/** Sets which ready work the schedule takes first. */
export const setScheduleRule = defineCommand({
  name: 'schedule.setRule',
  payload: z.object({ rule: ScheduleRule }),
  label: ({ rule }) => `Schedule by ${words[rule]}`,
  apply: (plan, { rule }) => {
    plan.scheduleRule = rule;
  },
});

/**
 * Accepts the dates now planned for some milestones: passed pins of theirs are let go first, and what is then planned is
 * remembered as their baseline. Others stay as they were.
 */
export const acceptSchedule = defineCommand({
  name: 'schedule.accept',
  payload: z.object({ ids: z.array(Id).min(1).max(100_000) }),
  label: ({ ids }) => `Accept the dates of ${counted(ids.length, 'milestone')}`,
  apply: (plan, { ids }, { today }) => {
    const missing = ids.find((id) => !plan.milestones[id]);
    if (missing !== undefined) return notFound('milestone', missing);
    const released = withoutPassedPins(current(plan), today, ids);
    const schedule = scheduleOf(released, today);
    for (const id of ids) {
      const milestone = plan.milestones[id];
      const is = released.milestones[id];
      if (!milestone || !is) continue;
      if (isPassedPin(milestone, today)) milestone.pinnedOn = null;
      const dates = acceptedDates(is, schedule);
      const { baseline } = milestone;
      if (dates?.start !== baseline?.start || dates?.end !== baseline?.end) milestone.baseline = dates;
    }
  },
});

const words: Readonly<Record<ScheduleRule, string>> = {
  'least-slack': 'what its due date leaves least slack',
  priority: 'what matters most',
  'shortest-first': 'what is done soonest',
};
