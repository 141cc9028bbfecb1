import { findExpectation, shortLevelName } from '../../../core/paths/path.queries';
import type { Plan } from '../../../core/plan/plan';
import { standingOf } from '../../../core/position/standing.queries';

/** Choices of one heading. */
export interface ChoiceGroup {
  readonly group: string;
  readonly items: { value: string; label: string }[];
}

/**
 * The expectations of the target level and of today's, and those chosen already, under the names of their
 * levels.
 */
export const expectationChoices = (plan: Plan, chosen: readonly string[]): ChoiceGroup[] => {
  const standing = standingOf(plan);
  const levels = standing ? [...new Set([standing.target, standing.current])] : [];
  const groups = levels.map(({ id, expectations }) => ({
    group: shortLevelName(plan, id),
    items: expectations.map((line) => ({ value: line.id, label: line.text })),
  }));
  const listed = new Set(groups.flatMap(({ items }) => items.map(({ value }) => value)));
  const elsewhere = chosen
    .filter((id) => !listed.has(id))
    .map((id) => ({
      value: id,
      label: findExpectation(plan, id)?.expectation.text ?? plan.past[id]?.text ?? id,
    }));
  return elsewhere.length > 0 ? [...groups, { group: 'Elsewhere', items: elsewhere }] : groups;
};

/** Every goal that is not dropped, by its title. */
export const goalChoices = (plan: Plan): { value: string; label: string }[] =>
  Object.values(plan.goals)
    .filter(({ status }) => status !== 'dropped')
    .map(({ id, title }) => ({ value: id, label: title }))
    .toSorted((a, b) => a.label.localeCompare(b.label));

/** Every suggested project of the plan's paths, by its title. */
export const projectChoices = (plan: Plan): { value: string; label: string }[] =>
  Object.values(plan.paths).flatMap(({ projects }) =>
    projects.map(({ id, title }) => ({ value: id, label: title })),
  );

/** Everybody named in evidence so far, by name. */
export const knownPeople = (plan: Plan): string[] =>
  [...new Set(Object.values(plan.evidence).flatMap(({ people }) => people))].toSorted((a, b) =>
    a.localeCompare(b),
  );
