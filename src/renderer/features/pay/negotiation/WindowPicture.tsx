import type { IsoDate } from '../../../../core/kit/dates';
import { offerYears } from '../../../../core/offers/offer-years';
import { marketBand } from '../../../../core/pay/market-band';
import type { Plan } from '../../../../core/plan/plan';
import { standingOf } from '../../../../core/position/standing.queries';
import { useDerived, useFormat, useToday } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import type { AxisPoint } from '../axis';
import { MoneyAxis } from '../MoneyAxis';
import classes from '../pay.module.css';

/** Floor, target and ask on one line, with the band of the target level behind them and the open offers beside them. */
export function WindowPicture() {
  const { currency, points, band, market, level } = useDerived(windowOf, useToday());
  const { date, money } = useFormat();
  return (
    <Panel title="Your window" note="a year, first year of an offer">
      {points.length === 0 ? (
        <EmptyState>Decide the floor first: what you would walk away under. Then the target, then what you ask for.</EmptyState>
      ) : (
        <MoneyAxis currency={currency} band={band} points={points} own="Target" />
      )}
      {market && (
        <p className={classes.muted}>
          The market for {level}: {money(market.from, currency)} to {money(market.to, currency)}, from{' '}
          {market.points.map(({ figure }) => `${figure.source} (${date(figure.on)})`).join(', ')}.
        </p>
      )}
    </Panel>
  );
}

const windowOf = (plan: Plan, today: IsoDate) => {
  const { floor, target, ask, currency } = plan.negotiation;
  const named: readonly (readonly [string, number | null])[] = [['Floor', floor], ['Target', target], ['Ask', ask]];
  const own = named.flatMap(([label, amount]): AxisPoint[] => (amount === null ? [] : [{ label, amount }]));
  const offers = Object.values(plan.offers)
    .filter((offer) => offer.status === 'open' && offer.currency === currency)
    .map((offer): AxisPoint => ({ label: offer.company, amount: offerYears(offer, 1)[0]?.total ?? 0 }));
  const standing = standingOf(plan);
  const pay = standing?.target.pay;
  const band = standing && pay?.currency === currency && pay.per === 'year' ? { label: `Band of ${standing.targetName}`, ...pay } : null;
  const market = standing && marketBand(plan, standing.target.id, currency, today);
  return { currency, market, level: standing?.targetName ?? '', points: own.length === 0 ? [] : [...own, ...offers], band };
};
