import { useMemo } from 'react';
import { exerciseCost } from '../../../../../core/offers/equity';
import { equityDistribution, equityOf, priceScenarios } from '../../../../../core/offers/equity-distribution';
import type { Offer } from '../../../../../core/offers/offer';
import { useFormat } from '../../../../plan';
import classes from '../../pay.module.css';

const seed = 1;

/** What the equity may come to: named scenarios, and the spread of a thousand drawn price paths. */
export function EquityOutlook({ offer, years }: { readonly offer: Offer; readonly years: number }) {
  const { money, percent } = useFormat();
  const drawn = useMemo(() => equityDistribution(offer, years, seed), [offer, years]);
  const show = (amount: number): string => money(amount, offer.currency);
  const cost = exerciseCost(offer.grants, 12 * years);
  const { priceGrowth, volatility, haircut } = offer.assumptions;
  return (
    <div>
      <h3>Equity over {years} years, before tax</h3>
      <table className={classes.table}>
        <tbody>
          {priceScenarios(years).map(({ name, price }) => (
            <tr key={name}>
              <th scope="row">The price: {name.toLowerCase()}</th>
              <td className={classes.figure}>{show(equityOf(offer, years, price))}</td>
            </tr>
          ))}
          {(
            [
              ['One in ten is under', drawn.p10],
              ['Half are under', drawn.p50],
              ['One in ten is over', drawn.p90],
            ] as const
          ).map(([name, amount]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={classes.figure}>{show(amount)}</td>
            </tr>
          ))}
          {cost > 0 && (
            <tr>
              <th scope="row">To exercise all options costs</th>
              <td className={classes.figure}>{show(cost)}</td>
            </tr>
          )}
        </tbody>
      </table>
      <p className={classes.muted}>
        {drawn.runs} price paths, drawn with your growth of {percent(priceGrowth)} and swing of{' '}
        {percent(volatility)} a year; {percent(haircut)} taken off.
      </p>
    </div>
  );
}
