import type { Plan } from '../plan/plan';
import type { ImportChoices } from './import-choices';
import type { PathSource } from './path';

/**
 * What a person chose when a document of this name was last read, and for a table what they chose for the columns
 * of the last one with the same headers in whatever order; nothing where the plan remembers nothing.
 */
export const rememberedChoices = (
  plan: Pick<Plan, 'paths'>,
  name: string,
  headers: readonly string[],
): ImportChoices => {
  const sources = Object.values(plan.paths)
    .flatMap((path) => path.sources)
    .toSorted((a, b) => b.importedOn.localeCompare(a.importedOn));
  const named = sources.find((source) => source.name === name && source.choices.placed.length > 0);
  const tabled = headers.length === 0 ? undefined : sources.find((source) => hasHeaders(source, headers));
  return { placed: named?.choices.placed ?? [], columns: tabled?.choices.columns ?? [] };
};

const hasHeaders = ({ choices }: PathSource, headers: readonly string[]): boolean => {
  const known = new Set(choices.columns.map(({ header }) => header));
  return known.size === new Set(headers).size && headers.every((header) => known.has(header));
};
