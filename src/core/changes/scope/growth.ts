import { asSaid, sharedTerms, type Features } from '../pairing/features';
import { depthSteps, reachSteps, type Step } from './measures';
import { rungStep, scopeAt, type Scope } from './scope';

/** A step up: what it was before and what it is now, as a sentence names it. */
export interface StepUp<Value = string> {
  readonly from: Value;
  readonly to: Value;
}

/** In what an expectation asks for more than the one before; null where a measure did not rise. */
export interface Growth {
  readonly scope: StepUp<Pick<Scope, 'rung' | 'verb'>> | null;
  readonly reach: StepUp | null;
  readonly depth: StepUp | null;
  /** What only the second one speaks of, in its own words: subjects, and any word where nothing else rose. */
  readonly added: readonly string[];
}

/** Whether the second of two expectations about the same asks for more, and in what. */
export interface Comparison {
  readonly asksMore: boolean;
  readonly growth: Growth;
  readonly subject: string;
}

/**
 * Compares two expectations that belong together. The first of these that differs decides: the verb of scope
 * at what both are about, how far it reaches, how deep it goes; where all are equal, whether it speaks of
 * more than it leaves out, by a term of full weight at least.
 */
export const compared = (from: Features, to: Features): Comparison => {
  const shared = sharedTerms(from, to)[0];
  const before = scopeAt(from.scopes, (shared && from.terms.get(shared.key)?.at) ?? 0);
  const after = scopeAt(to.scopes, shared?.at ?? 0);
  const scope = before && after ? rungStep(before.rung, after.rung) : 0;
  const reach = from.reach !== null && to.reach !== null ? to.reach - from.reach : 0;
  const depth = to.depth - from.depth;
  const added = onlyIn(to, from);
  const saysMore = weightOf(added) - weightOf(onlyIn(from, to)) >= 1;
  const step = [scope, reach, depth].find((each) => each !== 0);
  return {
    asksMore: from.plain !== to.plain && (step === undefined ? saysMore : step > 0),
    subject: shared ? asSaid(to, shared) : '',
    growth: {
      scope: before && after && scope > 0 ? { from: before, to: after } : null,
      reach: reach > 0 ? stepUp(reachSteps, from.reach ?? 0, to.reach ?? 0) : null,
      depth: depth > 0 ? stepUp(depthSteps, from.depth, to.depth) : null,
      added: added
        .filter(({ weight }) => weight >= (step === undefined ? 1 : 1.5))
        .map((term) => asSaid(to, term)),
    },
  };
};

const stepUp = (steps: readonly Step[], from: number, to: number): StepUp => ({
  from: steps[from]?.name ?? '',
  to: steps[to]?.name ?? '',
});

const onlyIn = (one: Features, other: Features) =>
  [...one.terms.values()].filter(({ key }) => !other.terms.has(key));

const weightOf = (terms: ReturnType<typeof onlyIn>): number =>
  terms.reduce((sum, { weight }) => sum + weight, 0);
