/**
 * A copy in which the keys of every object stand in the order of their characters, so that two values that
 * differ in nothing else are written alike: `{ b: 1, a: 2 }` becomes `{ a: 2, b: 1 }`. The order of arrays is
 * part of a value and stays.
 */
export const inKeyOrder = <Value>(value: Value): Value => ordered(value) as Value;

const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]),
  );
};
