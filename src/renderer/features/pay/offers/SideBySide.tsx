import type { Offer } from '../../../../core/offers/offer';
import { compareOffers } from '../../../../core/offers/offer-comparison';
import { useFormat } from '../../../plan';
import { Panel } from '../../../ui';
import classes from '../pay.module.css';

const years = 4;

/** What up to five offers pay year by year, beside one another; each in its own currency. */
export function SideBySide({ offers }: { readonly offers: readonly Offer[] }) {
  const { money } = useFormat();
  const comparisons = compareOffers(offers, years);
  const mixed = new Set(offers.map(({ currency }) => currency)).size > 1;
  return (
    <Panel title="Side by side" note="base, bonus, sign-on and equity together">
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Year</th>
              {offers.map(({ id, company }) => (
                <th key={id} scope="col" className={classes.figure}>
                  {company}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: years }, (_, at) => (
              <tr key={at}>
                <th scope="row">Year {at + 1}</th>
                {comparisons.map(({ offer, years: each }) => (
                  <td key={offer.id} className={classes.figure}>
                    {money(each[at]?.total ?? 0, offer.currency)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Four years</th>
              {comparisons.map(({ offer, total }) => (
                <td key={offer.id} className={classes.figure}>
                  {money(total, offer.currency)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      {mixed && (
        <p className={classes.muted}>
          The offers are in different currencies. Waymark does not convert them.
        </p>
      )}
    </Panel>
  );
}
