import { isDraft } from 'immer';
import { groupBy } from '../kit/group';
import type { IsoWeek } from '../kit/dates';
import { fingerprint, likeness } from '../paths/matching/likeness';
import type { Plan } from '../plan/plan';
import type { Evidence } from './evidence';
import { comparableLines, type ComparableLine } from './harvest/lines';

/** What it takes to tell whether evidence is supported. */
export type SupportingPlan = Pick<Plan, 'evidence' | 'weeks'>;

/** A reworded line is the same line from this likeness on; see `likeness` for the measure. */
export const sameLine = 0.6;

/** Whether a piece of evidence was harvested from a line of the journal, and so stands and falls with it. */
export const isHarvested = ({ week, line }: Pick<Evidence, 'week' | 'line'>): boolean =>
  week !== null && line !== '';

/**
 * The ids of all evidence harvested from a line that its week no longer holds: it is kept, and counts for
 * nothing. A line is found again by its words: the very same, or else the likest line that no other piece
 * came from, from a likeness of 0.6 on. So "Cut p95 from 840 to 12 ms" survives becoming "Cut the p95 from
 * 840 to 12 ms".
 */
export const unsupportedEvidence = (plan: SupportingPlan): ReadonlySet<string> => {
  if (isDraft(plan)) return findUnsupported(plan);
  const known = found.get(plan) ?? findUnsupported(plan);
  found.set(plan, known);
  return known;
};

/** A plan never changes in place, so what was found for it stays good. */
const found = new WeakMap<SupportingPlan, ReadonlySet<string>>();

const findUnsupported = (plan: SupportingPlan): ReadonlySet<string> => {
  const harvested = Object.values(plan.evidence).filter(isHarvested);
  const byWeek = groupBy(harvested, ({ week }) => week);
  return new Set([...byWeek].flatMap(([week, pieces]) => withoutLine(pieces, linesOfWeek(plan, week))));
};

const linesOfWeek = (plan: SupportingPlan, week: IsoWeek | null): readonly ComparableLine[] => {
  const page = week === null ? undefined : plan.weeks[week];
  return page ? comparableLines(page) : [];
};

const withoutLine = (pieces: readonly Evidence[], lines: readonly ComparableLine[]): string[] => {
  const texts = new Set(lines.map(({ text }) => text));
  const own = new Set(pieces.map(({ line }) => line));
  const free = lines.filter(({ text }) => !own.has(text));
  return pieces
    .filter(({ line }) => !texts.has(line))
    .filter(({ line }) => !takeLikest(free, line))
    .map(({ id }) => id);
};

/** Takes the line that is likest out of those still free; false where none is like enough. */
const takeLikest = (free: ComparableLine[], line: string): boolean => {
  const wanted = fingerprint(line);
  const likest = free
    .map((candidate) => ({ candidate, like: likeness(wanted, candidate.words) }))
    .toSorted((a, b) => b.like - a.like)[0];
  if (!likest || likest.like < sameLine) return false;
  free.splice(free.indexOf(likest.candidate), 1);
  return true;
};
