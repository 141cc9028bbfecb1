/**
 * One change to a plan: a value put at a place, or a place removed. Keys of records and positions in arrays
 * lead there.
 */
export type Operation =
  { readonly set: readonly Step[]; readonly to: unknown } | { readonly remove: readonly Step[] };

type Step = string | number;

/**
 * What turns one plan into the next, found by comparing references: parts that both share are not looked
 * into,
 * so the cost follows the edit and not the plan.
 */
export const difference = (from: unknown, to: unknown): Operation[] => {
  const operations: Operation[] = [];
  compare(from, to, [], operations);
  return operations;
};

/** Where edits happened, as paths of keys and positions; for instance the paths of immer's patches. */
export type Touched = readonly (readonly Step[])[];

/**
 * The same as `difference`, looking only where edits are known to have happened, so that not even the keys of
 * a large
 * collection are gone through. A collection that differs and of which no edit is known is compared whole.
 */
export const differenceAt = (from: Fields, to: Fields, touched: Touched): Operation[] => {
  const operations = new Map<string, Operation[]>();
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    if (Object.is(from[key], to[key])) continue;
    const within = touched.filter(([first]) => first === key);
    for (const path of within.length > 0 ? within : [[key]]) compareAlong(from, to, path, operations);
  }
  return [...operations.values()].flat();
};

/** Carries operations out on a plan that nobody else holds, in place; throws on one that does not fit it. */
export const applyOperations = (plan: object, operations: readonly Operation[]): void => {
  for (const operation of operations) applyOne(plan, operation);
};

const compare = (from: unknown, to: unknown, path: readonly Step[], out: Operation[]): void => {
  if (Object.is(from, to)) return;
  if (Array.isArray(from) && Array.isArray(to) && to.length >= from.length) {
    to.forEach((item, index) => {
      if (index < from.length) compare(from[index], item, [...path, index], out);
      else out.push({ set: [...path, index], to: item });
    });
  } else if (isRecord(from) && isRecord(to)) compareRecords(from, to, path, out);
  else out.push({ set: path, to });
};

/** Goes down a path as far as both sides have records on it that differ, and compares what is there. */
const compareAlong = (
  from: Fields,
  to: Fields,
  path: readonly Step[],
  out: Map<string, Operation[]>,
): void => {
  let [before, after]: [unknown, unknown] = [from, to];
  let depth = 0;
  for (; depth < path.length && isRecord(before) && isRecord(after); depth += 1) {
    const step = String(path[depth]);
    [before, after] = [before[step], after[step]];
    if (Object.is(before, after)) return;
  }
  const place = path.slice(0, depth);
  const operations: Operation[] = [];
  if (after === undefined) operations.push({ remove: place });
  else compare(before, after, place, operations);
  out.set(JSON.stringify(place), operations);
};

const compareRecords = (from: Fields, to: Fields, path: readonly Step[], out: Operation[]): void => {
  for (const key of Object.keys(from)) {
    if (to[key] === undefined && from[key] !== undefined) out.push({ remove: [...path, key] });
  }
  for (const key of Object.keys(to)) {
    const value = to[key];
    if (from[key] === value || value === undefined) continue;
    if (from[key] === undefined) out.push({ set: [...path, key], to: value });
    else compare(from[key], value, [...path, key], out);
  }
};

const applyOne = (plan: object, operation: Operation): void => {
  const path = 'set' in operation ? operation.set : operation.remove;
  const last = path.at(-1);
  if (last === undefined) throw new Error('An operation on the whole plan cannot be applied.');
  const parent = path.slice(0, -1).reduce<unknown>(childOf, plan);
  if (Array.isArray(parent) && typeof last === 'number' && 'set' in operation && last <= parent.length) {
    parent[last] = operation.to;
  } else if (isRecord(parent) && typeof last === 'string' && !(last in {})) {
    if ('set' in operation) parent[last] = operation.to;
    else delete parent[last];
  } else throw new Error(`Nothing can be put at “${path.join('.')}”.`);
};

const childOf = (parent: unknown, step: Step): unknown => {
  if (Array.isArray(parent) && typeof step === 'number') return parent[step];
  if (isRecord(parent) && typeof step === 'string' && Object.hasOwn(parent, step)) return parent[step];
  throw new Error(`There is no “${step}” to go through.`);
};

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
