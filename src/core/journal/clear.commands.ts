import { forgetUnattached } from '../attachments/attached';
import { defineCommand, notFound } from '../commands/command';
import { withdrawEvidence } from '../evidence/evidence.commands';
import { isHarvested } from '../evidence/support.queries';
import { IsoWeek } from '../kit/dates';
import { z } from '../kit/schema';

/**
 * Clears a week of the journal: its page goes, and with it all evidence harvested from its lines, in one
 * step. Evidence that was noted on its own for that week stays.
 */
export const clearWeek = defineCommand({
  name: 'week.clear',
  payload: z.object({ week: IsoWeek }),
  label: ({ week }) => `Clear ${week} and its evidence`,
  apply: (plan, { week }) => {
    const page = plan.weeks[week];
    if (!page) return notFound('written week', week);
    delete plan.weeks[week];
    forgetUnattached(plan, page.attachmentIds);
    for (const piece of Object.values(plan.evidence)) {
      if (piece.week === week && isHarvested(piece)) withdrawEvidence(plan, piece.id);
    }
  },
});
