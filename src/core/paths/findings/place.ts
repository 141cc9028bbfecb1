import type { Finding, FindingPlace, FindingRule, Fix } from '../finding';
import type { Level, Path } from '../path';

/** What a rule has to say; the words for the place come from the places. */
interface FindingParts {
  readonly rule: FindingRule;
  readonly places: FindingPlace[];
  readonly explanation: string;
  readonly fix?: Fix | null;
}

/** Puts a finding together; several places are named one after the other. */
export const finding = ({ rule, places, explanation, fix = null }: FindingParts): Finding => {
  const names = places.map(({ name }) => name);
  return { rule, place: names.join(names.some((name) => name.includes(',')) ? '; ' : ', '), places, explanation, fix };
};

/** A level as a place, or a part of it: "Junior, Day in the life". */
export const atLevel = ({ id, name }: Level, part?: string): FindingPlace => ({
  name: part === undefined ? name : `${name}, ${part}`,
  section: 'levels',
  levelId: id,
});

/** A whole section as a place. */
export const atSection = (name: string, section: FindingPlace['section']): FindingPlace => ({
  name,
  section,
  levelId: null,
});

/** Every level with the next one of its track, in order; levels of different tracks do not follow on. */
export const steps = (path: Path): { readonly lower: Level; readonly upper: Level }[] =>
  path.levels.flatMap((lower, index) => {
    const upper = path.levels.slice(index + 1).find(({ track }) => track === lower.track);
    return upper ? [{ lower, upper }] : [];
  });
