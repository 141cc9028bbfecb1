import type { Plan } from '../../core/plan/plan';

/** What a query made of a plan with some arguments. */
interface Answer {
  readonly args: readonly unknown[];
  readonly value: unknown;
}

/** How many answers of one query about one plan are kept. */
const kept = 16;

const answers = new WeakMap<Plan, Map<unknown, Answer[]>>();

/**
 * What a pure query makes of a plan, computed once for a plan and its arguments however many components ask;
 * answers go with the plan they are about, and the oldest of many go first.
 */
export const derived = <Args extends readonly unknown[], Value>(
  query: (plan: Plan, ...args: Args) => Value,
  plan: Plan,
  ...args: Args
): Value => {
  const known = answersOf(plan, query);
  const found = known.find((answer) => sameInputs(answer.args, args));
  if (found) return found.value as Value;
  const value = query(plan, ...args);
  known.push({ args, value });
  if (known.length > kept) known.shift();
  return value;
};

const answersOf = (plan: Plan, query: unknown): Answer[] => {
  const byQuery = answers.get(plan) ?? new Map<unknown, Answer[]>();
  const known = byQuery.get(query) ?? [];
  answers.set(plan, byQuery.set(query, known));
  return known;
};

const sameInputs = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  before.length === now.length && before.every((input, at) => Object.is(input, now[at]));
