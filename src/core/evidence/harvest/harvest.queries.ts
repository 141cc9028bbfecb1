import type { IsoWeek } from '../../kit/dates';
import { answersOf } from '../../journal/prompt.queries';
import type { Plan } from '../../plan/plan';
import type { Evidence } from '../evidence';
import { evidenceNewestFirst } from '../evidence.queries';
import { isHarvested, unsupportedEvidence } from '../support.queries';
import { linesOfText, type JournalLine } from './lines';

/** A line of the journal that can be harvested, and the evidence it is already. */
export interface HarvestLine extends JournalLine {
  readonly evidence: Evidence | null;
}

/** The lines of one answer that can be harvested, under the title it was asked by. */
export interface HarvestAnswer {
  readonly promptId: string;
  readonly title: string;
  readonly lines: readonly HarvestLine[];
}

/**
 * The lines of a week by answer, in the order it asks, each text once, with the evidence that came from it;
 * answers without a line are left out.
 */
export const harvestLines = (plan: Plan, week: IsoWeek): HarvestAnswer[] => {
  const page = plan.weeks[week];
  if (!page) return [];
  const harvested = new Map(evidenceOfWeek(plan, week).map((piece) => [piece.line, piece]));
  const seen = new Set<string>();
  const isFirst = (text: string): boolean => !seen.has(text) && seen.add(text).has(text);
  return answersOf(plan, page)
    .map(({ promptId, title, text }) => ({
      promptId,
      title,
      lines: linesOfText(text)
        .filter(isFirst)
        .map((line) => ({ promptId, text: line, evidence: harvested.get(line) ?? null })),
    }))
    .filter(({ lines }) => lines.length > 0);
};

/** The evidence harvested from a week, newest first: it goes when the week is cleared. */
export const evidenceOfWeek = (plan: Plan, week: IsoWeek): Evidence[] =>
  evidenceNewestFirst(plan).filter((piece) => piece.week === week && isHarvested(piece));

/** The evidence of a week whose line is gone, newest first. */
export const lostLines = (plan: Plan, week: IsoWeek): Evidence[] => {
  const unsupported = unsupportedEvidence(plan);
  return evidenceOfWeek(plan, week).filter(({ id }) => unsupported.has(id));
};
