import { compareOffers, yearsThatShow } from '../../core/offers/offer-comparison';
import type { PayBand } from '../../core/paths/path';
import { bandPlace, payOn, totalPay } from '../../core/pay/pay.queries';
import type { Plan } from '../../core/plan/plan';
import { mainPath } from '../../core/position/position.queries';
import { standingOf } from '../../core/position/standing.queries';
import { capitalised } from '../../core/kit/words';
import type { DocumentOptions } from '../document';

/** A name and what it stands for, as a row. */
export interface NamedFigure {
  readonly name: string;
  readonly figure: string;
  readonly words: string;
}

/** One offer over the years compared. */
export interface OfferModel {
  readonly id: string;
  readonly company: string;
  readonly role: string;
  readonly status: string;
  readonly answerBy: string;
  readonly years: readonly string[];
  readonly total: string;
}

/** A prepared talk about pay, for its owner's eyes. */
export interface NegotiationModel {
  readonly window: readonly NamedFigure[];
  readonly reason: string;
  readonly pay: readonly NamedFigure[];
  readonly offers: readonly OfferModel[];
  readonly years: number;
  readonly tips: readonly { readonly id: string; readonly label: string; readonly text: string; readonly done: boolean; readonly note: string }[];
}

/** Builds the negotiation section; it is private, and left out unless asked for. Null where nothing is prepared. */
export const negotiationModel = (plan: Plan, options: DocumentOptions): NegotiationModel | null => {
  const offers = Object.values(plan.offers).toSorted((a, b) => `${a.company} ${a.id}`.localeCompare(`${b.company} ${b.id}`));
  const years = yearsThatShow(offers, 4);
  const model: NegotiationModel = {
    window: windowOf(plan, options),
    reason: plan.negotiation.reason.trim(),
    pay: payOf(plan, options),
    years,
    offers: compareOffers(offers, years).map(({ offer, years: each, total }) => ({
      id: offer.id,
      company: offer.company,
      role: offer.role,
      status: capitalised(offer.status),
      answerBy: offer.answerBy === null ? '' : options.formats.shortDay(offer.answerBy),
      years: each.map((year) => options.formats.money(year.total, offer.currency)),
      total: options.formats.money(total, offer.currency),
    })),
    tips: (mainPath(plan)?.negotiation ?? []).map(({ id, label, text }) => {
      const mark = plan.negotiation.tips[id];
      return { id, label, text, done: mark?.done ?? false, note: mark?.note.trim() ?? '' };
    }),
  };
  const isEmpty = model.window.length + model.pay.length + model.offers.length + model.tips.length === 0;
  return isEmpty && model.reason === '' ? null : model;
};

const windowOf = ({ negotiation }: Plan, { formats }: DocumentOptions): NamedFigure[] => {
  const { floor, target, ask, currency } = negotiation;
  const rows = [
    { name: 'Opening ask', amount: ask, words: 'said first' },
    { name: 'Target', amount: target, words: 'worked towards' },
    { name: 'Floor', amount: floor, words: 'walked away from below this' },
  ];
  return rows.flatMap(({ name, amount, words }) =>
    amount === null ? [] : [{ name, figure: formats.money(amount, currency), words }],
  );
};

const payOf = (plan: Plan, { today, formats }: DocumentOptions): NamedFigure[] => {
  const record = payOn(plan, today);
  const standing = standingOf(plan);
  const bands = standing
    ? [
        { name: standing.currentName, band: standing.current.pay },
        { name: standing.targetName, band: standing.target.pay },
      ].filter(({ name }, at) => at === 1 || name !== standing.targetName)
    : [];
  return [
    ...(record
      ? [{
          name: 'Pay today',
          figure: formats.money(totalPay(record), record.currency),
          words: `base ${formats.money(record.base, record.currency)}, since ${formats.shortDay(record.from)}`,
        }]
      : []),
    ...bands.flatMap(({ name, band }) =>
      band
        ? [{ name: `Band of ${name}`, figure: bandWords(band, formats), words: record ? placeWords(bandPlace(record.base, record.currency, band), band, formats) : '' }]
        : [],
    ),
  ];
};

const bandWords = ({ currency, from, to, openEnd, per }: PayBand, formats: DocumentOptions['formats']): string => {
  const range = to === null ? formats.money(from, currency) : `${formats.money(from, currency)} – ${formats.money(to, currency)}`;
  return `${range}${openEnd ? ' and more' : ''}${per === 'year' ? '' : ` a ${per}`}`;
};

const placeWords = (place: ReturnType<typeof bandPlace>, { currency }: PayBand, formats: DocumentOptions['formats']): string => {
  switch (place.kind) {
    case 'under':
      return `the base is ${formats.money(place.gapToFrom ?? 0, currency)} under it`;
    case 'inside':
      return place.share === null ? 'the base lies inside' : `the base lies ${formats.percent(place.share)} of the way up`;
    case 'over':
      return `the base is ${formats.money(-(place.gapToTo ?? 0), currency)} over it`;
    case 'other-currency':
      return 'in another currency than your pay';
    case 'other-period':
      return 'paid by the hour or day, so not compared';
  }
};
