import type { Milestone } from '../../../../core/milestones/milestone';
import { shiftedDates, type OwnDates } from '../../../../core/milestones/shift';

/** The edits that shift some milestones by days, and how many of them have no date of their own to shift. */
export const shiftEdits = (
  milestones: Readonly<Record<string, Milestone>>,
  ids: readonly string[],
  days: number,
): { readonly edits: { readonly id: string; readonly changes: OwnDates }[]; readonly without: number } => {
  const edits = ids.flatMap((id) => {
    const milestone = milestones[id];
    const changes = milestone ? shiftedDates(milestone, days) : null;
    return changes ? [{ id, changes }] : [];
  });
  return { edits, without: ids.length - edits.length };
};
