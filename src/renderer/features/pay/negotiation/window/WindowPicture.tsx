import type { IsoDate } from '../../../../../core/kit/dates';
import { floorFromAlternatives } from '../../../../../core/negotiation/alternative.queries';
import { likelyRange, roomFor } from '../../../../../core/negotiation/likely-range';
import { offerYears } from '../../../../../core/offers/offer-years';
import { isStale, marketBand } from '../../../../../core/pay/market-band';
import type { Plan } from '../../../../../core/plan/plan';
import { standingOf } from '../../../../../core/position/standing.queries';
import { useDerived, useFormat, useToday } from '../../../../plan';
import { EmptyState, Panel } from '../../../../ui';
import type { AxisPoint } from '../../axis';
import { MoneyAxis, type AxisTrack } from '../../MoneyAxis';
import classes from '../../pay.module.css';

/** Floor, target and ask on one line, with the bands they are judged by and the open offers beside them. */
export function WindowPicture() {
  const today = useToday();
  const { currency, points, band, tracks, market, room } = useDerived(windowOf, today);
  const { date, money } = useFormat();
  return (
    <Panel title="Your window" note="a year, first year of an offer">
      {points.length === 0 ? (
        <EmptyState>
          Decide the floor first: what you would walk away under. Then the target, then what you ask for.
        </EmptyState>
      ) : (
        <MoneyAxis currency={currency} band={band} points={points} tracks={tracks} own="Target" />
      )}
      {points.length > 0 && band && (
        <p className={classes.muted}>The bar behind them is the {lowered(band.label)}.</p>
      )}
      {room !== null && (
        <p className={classes.muted}>
          {room.size >= 0
            ? `Between your floor and the upper end of what ${basisWords[room.basis]} lie ${money(room.size, currency)}: that is the room for an agreement.`
            : `Your floor lies ${money(-room.size, currency)} over the upper end of what ${basisWords[room.basis]}: an agreement is not likely.`}
        </p>
      )}
      {market && (
        <p className={classes.muted}>
          The market comes from{' '}
          {market.points
            .map(
              ({ figure }) =>
                `${figure.source} (${date(figure.on)}${isStale(figure, today) ? ', older than a year' : ''})`,
            )
            .join(', ')}
          .
        </p>
      )}
    </Panel>
  );
}

const lowered = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

const basisWords = { posted: 'they posted', market: 'the market pays' } as const;

const windowOf = (plan: Plan, today: IsoDate) => {
  const { floor, target, ask, currency, posted } = plan.negotiation;
  const best = floorFromAlternatives(plan);
  const named: readonly (readonly [string, number | null])[] = [
    ['Floor', floor],
    ['Target', target],
    ['Ask', ask],
    ['Best alternative', best === floor ? null : best],
  ];
  const own = named.flatMap(([label, amount]): AxisPoint[] => (amount === null ? [] : [{ label, amount }]));
  const offers = Object.values(plan.offers)
    .filter((offer) => offer.status === 'open' && offer.currency === currency)
    .map((offer): AxisPoint => ({ label: offer.company, amount: offerYears(offer, 1)[0]?.total ?? 0 }));
  const standing = standingOf(plan);
  const pay = standing?.target.pay;
  const band =
    standing && pay?.currency === currency && pay.per === 'year'
      ? { label: `Band of ${standing.targetName}`, ...pay }
      : null;
  const market = standing && marketBand(plan, standing.target.id, currency, today);
  const tracks: AxisTrack[] = [
    ...(posted ? [{ label: 'They posted', ...posted }] : []),
    ...(market ? [{ label: `The market for ${standing.targetName}`, from: market.from, to: market.to }] : []),
  ];
  const likely = likelyRange(plan, today);
  const room = floor !== null && likely ? { size: roomFor(floor, likely), basis: likely.basis } : null;
  return { currency, market, tracks, room, points: own.length === 0 ? [] : [...own, ...offers], band };
};
