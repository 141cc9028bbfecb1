import type { z } from '../core/kit/schema';
import type { EventChannel } from './channels';
import { MenuChoice } from './document';
import { PlanChanged, PlanStatus, SaveState } from './plan';
import { Preferences } from './preferences';

/** What each event carries. */
export const events = {
  'plan.changed': PlanChanged,
  'plan.replaced': PlanStatus,
  'plan.saveState': SaveState,
  'preferences.changed': Preferences,
  'menu.chosen': MenuChoice,
} as const satisfies Record<EventChannel, z.ZodType>;

/** What a listener of an event receives. */
export type EventPayload<Channel extends EventChannel> = z.output<(typeof events)[Channel]>;
