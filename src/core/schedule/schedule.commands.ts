import { defineCommand } from '../commands/command';
import { z } from '../kit/schema';
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

const words: Readonly<Record<ScheduleRule, string>> = {
  'least-slack': 'what its due date leaves least slack',
  priority: 'what matters most',
  'shortest-first': 'what is done soonest',
};
