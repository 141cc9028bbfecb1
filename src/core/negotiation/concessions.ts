import type { Minor } from '../kit/money';

/** One step of a concession plan: what to go down to, and by how much. */
export interface Concession {
  readonly to: Minor;
  readonly by: Minor;
}

/**
 * A way down from the opening ask in steps that shrink by half, which says that the end is near (Raiffa, The
 * Art and Science of Negotiation, 1982): from 128,000 to 120,000 in three steps goes to 123,400, 121,100 and
 * 120,000 when figures are rounded to 100. Ends exactly at `end`; the fewer the room, the fewer the steps.
 */
export const concessionPlan = (ask: Minor, end: Minor, steps: number, rounding: Minor): Concession[] => {
  const room = ask - end;
  if (room <= 0 || steps < 1) return [];
  const weights = Array.from({ length: steps }, (_, at) => 2 ** (steps - 1 - at));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const plan: Concession[] = [];
  let [at, given] = [ask, 0];
  for (const [step, weight] of weights.entries()) {
    given += weight;
    const exact = ask - (room * given) / all;
    const to = step === steps - 1 ? end : Math.max(end, Math.round(exact / rounding) * rounding);
    if (to < at) plan.push({ to, by: at - to });
    at = Math.min(at, to);
  }
  return plan;
};
