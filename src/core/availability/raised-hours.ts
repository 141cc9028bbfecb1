import type { IsoDate } from '../kit/dates';
import type { Availability, HoursChange } from './availability';
import { hoursFrom } from './availability.queries';

/**
 * The hours with `extra` added to each weekday from a day on. The change that begins on that day, made if there is
 * none, and all later ones are raised; what holds before it stays. No day grows beyond 24 hours.
 */
export const raisedFrom = (
  availability: Pick<Availability, 'weekdayHours' | 'changes'>,
  from: IsoDate,
  extra: readonly number[],
  newId: () => string,
): { changes: HoursChange[] } => {
  const before = availability.changes.filter((change) => change.from < from);
  const after = availability.changes.filter((change) => change.from > from);
  const here = availability.changes.find((change) => change.from === from);
  const begun = here ?? { id: newId(), from, weekdayHours: [...hoursFrom(availability, from)] };
  const raised = [begun, ...after].map((change) => ({
    ...change,
    weekdayHours: change.weekdayHours.map((hours, weekday) => Math.min(24, hours + (extra[weekday] ?? 0))),
  }));
  return { changes: [...before, ...raised] };
};
