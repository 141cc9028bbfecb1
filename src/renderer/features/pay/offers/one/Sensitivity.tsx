import type { Offer } from '../../../../../core/offers/offer';
import { sensitivityOf, swings, type SwungAssumption } from '../../../../../core/offers/sensitivity';
import { useFormat } from '../../../../plan';
import classes from '../../pay.module.css';

const words: Readonly<Record<SwungAssumption, string>> = {
  raise: 'Raise of the base',
  bonusProbability: 'How likely the bonus is',
  priceGrowth: 'Growth of the share price',
  haircut: 'Taken off equity',
  taxRate: 'Tax',
  costOfLiving: 'Cost of living',
};

/**
 * Which assumption decides: what the offer is worth after tax with each of them a little lower and higher.
 */
export function Sensitivity({ offer, years }: { readonly offer: Offer; readonly years: number }) {
  const { money, percent } = useFormat();
  const found = sensitivityOf(offer, years).filter(({ spread }) => spread > 0);
  const widest = found[0]?.spread ?? 1;
  return (
    <div>
      <h3>Which assumption decides</h3>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Assumption</th>
            <th scope="col">Lower</th>
            <th scope="col">Higher</th>
            <th scope="col" className={classes.figure}>
              Apart
            </th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ assumption, valueLow, valueHigh, spread }) => (
            <tr key={assumption}>
              <th scope="row">
                {words[assumption]} ±{percent(swings[assumption])}
                <div className={classes.swing} aria-hidden="true">
                  <span style={{ insetInlineStart: 0, inlineSize: `${(100 * spread) / widest}%` }} />
                </div>
              </th>
              <td className={classes.figure}>{money(valueLow, offer.currency)}</td>
              <td className={classes.figure}>{money(valueHigh, offer.currency)}</td>
              <td className={classes.figure}>{money(spread, offer.currency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.muted}>All {years} years together, after tax and cost of living.</p>
    </div>
  );
}
