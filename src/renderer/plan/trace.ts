import type { Patch } from '../../core/kit/patches';
import type { Plan } from '../../core/plan/plan';
import type { Touched } from '../../core/schedule/network-update';

/** Remembers where the last changes of a plan were made. */
export interface Trace {
  readonly step: (before: Plan, after: Plan, patches: readonly Pick<Patch, 'path'>[]) => void;
  /** Where a plan was changed on the way to another, or null where the way is not known any more. */
  readonly between: (before: Plan, after: Plan) => Touched | null;
}

interface Step {
  readonly before: Plan;
  readonly after: Plan;
  readonly touched: Touched;
}

/** A trace of so many steps; older ones are forgotten, and the plans they were about with them. */
export const createTrace = (most = 20): Trace => {
  let steps: readonly Step[] = [];
  return {
    step: (before, after, patches) => {
      const touched = patches.map(({ path }) => path);
      // A plan that was replaced as a whole tells no place.
      steps = touched.some((path) => path.length === 0) ? [] : [...steps, { before, after, touched }].slice(-most);
    },
    between: (before, after) => {
      const touched: Touched[number][] = [];
      let at = after;
      for (const step of steps.toReversed()) {
        if (at === before) break;
        if (step.after !== at) continue;
        touched.push(...step.touched);
        at = step.before;
      }
      return at === before ? touched : null;
    },
  };
};
