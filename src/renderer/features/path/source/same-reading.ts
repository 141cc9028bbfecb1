import type { Path } from '../../../../core/paths/path';

/** Whether two readings of documents say the same; ids and sources are no part of what a path says. */
export const saysTheSame = (one: Path, other: Path): boolean => saying(one) === saying(other);

const saying = ({ levels, stages, projects, questions, networking, negotiation, moves, responsibilities, title, overview }: Path): string =>
  JSON.stringify(
    { title, overview, responsibilities, levels, stages, projects, questions, networking, negotiation, moves },
    (key, value: unknown) => (unsaid.has(key) ? undefined : value),
  );

/** What a person gives a level in the plan, and names by which parts of the plan find each other. */
const unsaid: ReadonlySet<string> = new Set(['id', 'levelId', 'levelIds', 'points']);
