import { currentVersion } from '../plan/migrations/index';
import type { Plan } from '../plan/plan';

/**
 * The whole plan as indented JSON for other programs, private figures included.
 * Names are in alphabetical order, so that equal plans give equal bytes.
 */
export const planJson = (plan: Plan): string =>
  `${JSON.stringify({ format: 'waymark-export', version: currentVersion, plan: inOrder(plan) }, null, 2)}\n`;

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([name, member]) => [name, inOrder(member)]));
};
