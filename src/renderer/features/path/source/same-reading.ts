import type { Path } from '../../../../core/paths/path';

/** Whether two readings of documents say the same; ids and sources are no part of what a path says. */
export const saysTheSame = (one: Path, other: Path): boolean => saying(one) === saying(other);

const saying = ({ levels, stages, projects, questions, networking, negotiation, moves, responsibilities, title, overview }: Path): string =>
  JSON.stringify(
    { title, overview, responsibilities, levels, stages, projects, questions, networking, negotiation, moves },
    (key, value: unknown) => (unsaid.has(key) ? undefined : inOrder(value)),
  );

/** What a person gives a level in the plan, and names by which parts of the plan find each other. */
const unsaid: ReadonlySet<string> = new Set(['id', 'levelId', 'levelIds', 'points']);

/** A plan read from its file names the fields in another order than a reading does; they say the same. */
const inOrder = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries<unknown>({ ...value }).toSorted(([one], [other]) => (one < other ? -1 : 1)));
};
