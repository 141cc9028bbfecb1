import type { IsoDate } from '../../../../../core/kit/dates';
import {
  alternativesBestFirst,
  floorFromAlternatives,
} from '../../../../../core/negotiation/alternative.queries';
import type { Plan } from '../../../../../core/plan/plan';

/** When the floor was decided and how it lies to the best alternative; empty where there is neither. */
export const floorSentence = (
  plan: Pick<Plan, 'negotiation'>,
  money: (amount: number, currency: string) => string,
  date: (day: IsoDate) => string,
  prose: (words: string) => string,
): string => {
  const { floor, floorOn, currency } = plan.negotiation;
  const [best] = alternativesBestFirst(plan);
  const worth = floorFromAlternatives(plan);
  const decided = floorOn === null ? '' : `Decided on ${date(floorOn)}. `;
  if (!best || worth === null)
    return floor === null
      ? ''
      : `${decided}It follows from no alternative yet: note below what you would do instead.`;
  const named = `your best alternative, “${prose(best.title)}”, worth ${money(worth, currency)} for sure`;
  if (floor === null) return `It follows from ${named}.`;
  if (floor === worth) return `${decided}It follows from ${named}.`;
  return floor < worth
    ? `${decided}It lies ${money(worth - floor, currency)} under ${named}: you would take less than you can have anyway.`
    : `${decided}It lies ${money(floor - worth, currency)} over ${named}.`;
};
