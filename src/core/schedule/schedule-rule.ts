import { z } from '../kit/schema';

/**
 * Which ready work comes first: what its due date leaves least slack (the default), what matters most, or what is done
 * soonest.
 */
export const ScheduleRule = z.enum(['least-slack', 'priority', 'shortest-first']);
/** See the schema of the same name. */
export type ScheduleRule = z.infer<typeof ScheduleRule>;
