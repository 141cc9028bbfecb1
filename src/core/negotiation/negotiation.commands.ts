import { defineCommand, refused } from '../commands/command';
import { changesTo, z } from '../kit/schema';
import { applyMark, MarkChange } from '../marks/mark';
import { Negotiation, windowContradiction } from './negotiation';

const editable = Negotiation.pick({
  currency: true,
  floor: true,
  target: true,
  ask: true,
  reason: true,
  place: true,
  posted: true,
});

/**
 * Sets floor (and remembers the day it was decided), target and opening ask; refuses figures that contradict
 * one another, with the reason.
 */
export const setNegotiation = defineCommand({
  name: 'negotiation.set',
  payload: z.object({ changes: changesTo(editable) }),
  label: () => 'Set the negotiation window',
  apply: (plan, { changes }, { today }) => {
    const next = { ...plan.negotiation, ...changes };
    const contradiction = windowContradiction(next);
    if (contradiction) return refused(contradiction);
    if (next.posted && next.posted.to < next.posted.from)
      return refused('The upper end of the range they posted lies under its lower end. Exchange the two.');
    if (changes.floor !== undefined && changes.floor !== plan.negotiation.floor) {
      plan.negotiation.floorOn = changes.floor === null ? null : today;
    }
    Object.assign(plan.negotiation, changes);
  },
});

/** Ticks a negotiation tip or writes its note. */
export const markTip = defineCommand({
  name: 'negotiation.mark',
  payload: MarkChange,
  label: () => 'Note on a negotiation tip',
  mergeKey: ({ itemId, done }) => `${itemId} ${done ?? 'note'}`,
  apply: (plan, change) => applyMark(plan.negotiation.tips, change),
});
