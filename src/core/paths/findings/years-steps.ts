import type { Finding, Fix } from '../finding';
import type { Level, Path, YearsBand } from '../path';
import { atLevel, finding, steps } from './place';

/**
 * Points out levels whose years run backwards, neighbours that leave a gap or come in the wrong order, and an
 * open end below another level.
 */
export const yearsSteps = (path: Path): Finding[] => [
  ...path.levels.flatMap(reversedYears),
  ...steps(path).flatMap(({ lower, upper }) => {
    const problem = lower.years && upper.years ? stepProblem(lower, lower.years, upper, upper.years) : null;
    if (!problem) return [];
    return [finding({ rule: 'years-steps', places: [atLevel(lower), atLevel(upper)], ...problem })];
  }),
];

const reversedYears = (level: Level): Finding[] => {
  if (!level.years || level.years.to === null || level.years.to >= level.years.from) return [];
  const { from, to } = level.years;
  const explanation = `${level.name} ends at year ${to}, before it begins at year ${from}.`;
  const fix = fixYears('Swap the ends', level, { from: to, to: from });
  return [finding({ rule: 'years-steps', places: [atLevel(level)], explanation, fix })];
};

interface StepProblem {
  readonly explanation: string;
  readonly fix: Fix | null;
}

const stepProblem = (
  lower: Level,
  { from, to }: YearsBand,
  upper: Level,
  after: YearsBand,
): StepProblem | null => {
  if (after.from < from)
    return { explanation: `${upper.name} begins at year ${after.from}, before ${lower.name} at year ${from}.`, fix: null };
  const closed = { from, to: after.from };
  if (to === null)
    return {
      explanation: `${lower.name} is open from year ${from}, although ${upper.name} follows it.`,
      fix: after.from > from ? fixYears(`End it at year ${after.from}`, lower, closed) : null,
    };
  if (after.from <= to) return null;
  return {
    explanation: `Years ${to} to ${after.from} belong to neither ${lower.name} nor ${upper.name}.`,
    fix: fixYears(`Close the gap at year ${after.from}`, lower, closed),
  };
};

const fixYears = (label: string, { id }: Level, years: YearsBand): Fix => ({
  label,
  mends: [{ mend: 'years', levelId: id, years }],
});
