import { defineCommand, refused } from '../../commands/command';
import { daysOf, IsoWeek, weekOf, type IsoDate } from '../../kit/dates';
import { changesTo, z } from '../../kit/schema';
import { shortened } from '../../kit/words';
import { Evidence, newEvidence } from '../evidence';
import { figureIn } from './figure-in';
import { linesOfPage } from './lines';

/**
 * Turns a line of the journal into private evidence that keeps the link to it: what was done is the line, the
 * figure the one it names, the day today in this week and the Friday of a past one; anything else as given.
 * Refused where the week does not hold the line, and where it was harvested before.
 */
export const harvestEvidence = defineCommand({
  name: 'evidence.harvest',
  payload: z.object({
    week: IsoWeek,
    line: z.string().min(1).max(2_000),
    given: changesTo(Evidence.omit({ id: true, week: true, line: true })).optional(),
  }),
  label: ({ line }) => `Harvest evidence “${shortened(line, 60)}”`,
  apply: (plan, { week, line, given }, { newId, today }) => {
    const page = plan.weeks[week];
    if (!page || !linesOfPage(page).some(({ text }) => text === line)) {
      return refused(
        'The week no longer holds that line. Look at the answers and harvest the line as it reads now.',
      );
    }
    if (Object.values(plan.evidence).some((piece) => piece.week === week && piece.line === line)) {
      return refused('That line is evidence already.');
    }
    const id = newId();
    const piece = newEvidence(id, shortened(line, 300), dayOfHarvest(week, today));
    plan.evidence[id] = { ...piece, figure: figureIn(line), ...given, week, line };
  },
});

const dayOfHarvest = (week: IsoWeek, today: IsoDate): IsoDate => {
  const friday = daysOf(week)[4];
  return weekOf(today) === week || friday === undefined || friday > today ? today : friday;
};
