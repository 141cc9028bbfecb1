import { defineCommand, notFound, refused } from '../commands/command';
import { shortened } from '../kit/words';
import { Id, z } from '../kit/schema';
import { Pairing, SynonymGroup } from '../paths/pairing';
import { findExpectation } from '../paths/path.queries';
import type { Plan } from '../plan/plan';

/**
 * Says whether two expectations of different levels are about the same; it outweighs what Waymark finds. Of
 * the same two levels, whatever else one of them was put together with is put together no more.
 */
export const setPairing = defineCommand({
  name: 'pairing.set',
  payload: Pairing,
  label: ({ lowerId, higherId, together }, plan) =>
    together
      ? `Put “${wordsOf(plan, lowerId)}” and “${wordsOf(plan, higherId)}” together`
      : `Set “${wordsOf(plan, lowerId)}” and “${wordsOf(plan, higherId)}” apart`,
  apply: (plan, pairing) => {
    const [lower, higher] = [findExpectation(plan, pairing.lowerId), findExpectation(plan, pairing.higherId)];
    if (!lower) return notFound('expectation', pairing.lowerId);
    if (!higher) return notFound('expectation', pairing.higherId);
    if (lower.level.id === higher.level.id) {
      return refused(
        'Both lines are of one level. Only lines of two levels can be put together or set apart.',
      );
    }
    const ids = new Set([...lower.level.expectations, ...higher.level.expectations].map(({ id }) => id));
    const rivals = (other: Pairing): boolean =>
      pairing.together &&
      other.together &&
      sharesAnEnd(other, pairing) &&
      ids.has(other.lowerId) &&
      ids.has(other.higherId);
    plan.pairings = plan.pairings.filter((other) => !isOfSame(other, pairing) && !rivals(other));
    plan.pairings.push(pairing);
  },
});

/** Takes back what a person said of pairs, so that Waymark's own finding counts again. */
export const removePairings = defineCommand({
  name: 'pairing.remove',
  payload: z.object({
    pairs: z
      .array(z.object({ lowerId: Id, higherId: Id }))
      .min(1)
      .max(1_000),
  }),
  label: ({ pairs }, plan) => `Take back the correction of “${wordsOf(plan, pairs[0]?.higherId ?? '')}”`,
  apply: (plan, { pairs }) => {
    const kept = plan.pairings.filter((pairing) => !pairs.some((pair) => isOfSame(pairing, pair)));
    if (kept.length === plan.pairings.length) return notFound('correction', pairs[0]?.higherId ?? '');
    plan.pairings = kept;
  },
});

/** Sets the synonyms expectations are compared with; null goes back to those that come with Waymark. */
export const setSynonyms = defineCommand({
  name: 'synonyms.set',
  payload: z.object({ groups: z.array(SynonymGroup).max(2_000).nullable() }),
  label: ({ groups }) => (groups ? 'Change the synonyms' : 'Go back to the synonyms that come with Waymark'),
  apply: (plan, { groups }) => {
    plan.synonyms = groups;
  },
});

type Ends = Pick<Pairing, 'lowerId' | 'higherId'>;

const wordsOf = (plan: Plan, id: string): string =>
  shortened(findExpectation(plan, id)?.expectation.text ?? 'a line that is gone', 60);

const endsOf = ({ lowerId, higherId }: Ends): readonly string[] => [lowerId, higherId];

/** Whether two pairings are of the same two lines, whichever was called the lower. */
const isOfSame = (one: Ends, other: Ends): boolean => endsOf(other).every((id) => endsOf(one).includes(id));

const sharesAnEnd = (one: Ends, other: Ends): boolean => endsOf(other).some((id) => endsOf(one).includes(id));
