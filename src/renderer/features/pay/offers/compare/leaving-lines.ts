import { crossovers } from '../../../../../core/offers/crossovers';
import { leavingCurve, type Leaving } from '../../../../../core/offers/leaving';
import type { Offer } from '../../../../../core/offers/offer';
import { seenAs, type Terms } from './terms';

/** What an offer has brought by the end of each month, as a line to draw. */
export interface LeavingLine {
  readonly offer: Offer;
  readonly months: readonly Leaving[];
}

/** The lines of offers over the years looked at. */
export const leavingLines = (offers: readonly Offer[], terms: Terms): LeavingLine[] =>
  offers.map((offer) => ({
    offer,
    months: leavingCurve(offer, 12 * terms.years).map((month) => ({
      ...month,
      pay: seenAs(month.pay, offer, terms),
      signOn: seenAs(month.signOn, offer, terms),
      clawBack: seenAs(month.clawBack, offer, terms),
      shares: seenAs(month.shares, offer, terms),
      options: seenAs(month.options, offer, terms),
      total: seenAs(month.total, offer, terms),
    })),
  }));

/** In which months the lead changes hands between each two offers of one currency, a sentence each. */
export const crossoverSentences = (lines: readonly LeavingLine[]): string[] =>
  lines.flatMap((first, at) =>
    lines
      .slice(at + 1)
      .filter(({ offer }) => offer.currency === first.offer.currency)
      .map((second) => pairSentence(first, second)),
  );

const pairSentence = (first: LeavingLine, second: LeavingLine): string => {
  const changes = crossovers(first.months, second.months);
  const name = (leader: 'first' | 'second'): string => (leader === 'first' ? first : second).offer.company;
  if (changes.length > 0) {
    const parts = changes.map(({ month, leader }) => `${name(leader)} from month ${month}`);
    return `Between ${first.offer.company} and ${second.offer.company} the lead changes: ${parts.join(', then ')}.`;
  }
  const difference = first.months.map(({ total }, month) => total - (second.months[month]?.total ?? total));
  const ahead = difference.find((value) => value !== 0) ?? 0;
  if (ahead === 0)
    return `${first.offer.company} and ${second.offer.company} are worth the same in every month.`;
  const [more, less] = ahead > 0 ? (['first', 'second'] as const) : (['second', 'first'] as const);
  return `${name(more)} is worth more than ${name(less)} whenever you leave.`;
};
