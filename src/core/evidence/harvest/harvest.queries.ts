import type { IsoWeek } from '../../kit/dates';
import { groupBy } from '../../kit/group';
import type { Plan } from '../../plan/plan';
import type { Evidence } from '../evidence';
import { evidenceNewestFirst } from '../evidence.queries';
import { isHarvested, unsupportedEvidence } from '../support.queries';
import { comparableLines, type JournalLine } from './lines';

/** A line of the journal that can be harvested, and the evidence it is already. */
export interface HarvestLine extends JournalLine {
  readonly evidence: Evidence | null;
}

/** The lines of one answer that can be harvested. */
export interface HarvestAnswer {
  readonly promptId: string;
  readonly lines: readonly HarvestLine[];
}

/** The lines of a week by answer, each text once, with the evidence that came from it. */
export const harvestLines = (plan: Plan, week: IsoWeek): HarvestAnswer[] => {
  const page = plan.weeks[week];
  if (!page) return [];
  const harvested = new Map(
    Object.values(plan.evidence)
      .filter((piece) => piece.week === week && isHarvested(piece))
      .map((piece) => [piece.line, piece]),
  );
  const texts = new Map(comparableLines(page).map(({ promptId, text }) => [text, promptId]));
  const lines = [...texts].map(([text, promptId]) => ({
    promptId,
    text,
    evidence: harvested.get(text) ?? null,
  }));
  return [...groupBy(lines, ({ promptId }) => promptId)].map(([promptId, own]) => ({ promptId, lines: own }));
};

/** The evidence harvested from a week, newest first: it goes when the week is cleared. */
export const evidenceOfWeek = (plan: Plan, week: IsoWeek): Evidence[] =>
  evidenceNewestFirst(plan).filter((piece) => piece.week === week && isHarvested(piece));

/** The evidence of a week whose line is gone, newest first. */
export const lostLines = (plan: Plan, week: IsoWeek): Evidence[] => {
  const unsupported = unsupportedEvidence(plan);
  return evidenceOfWeek(plan, week).filter(({ id }) => unsupported.has(id));
};
