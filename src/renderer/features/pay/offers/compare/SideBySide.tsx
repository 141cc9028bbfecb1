import { perHour } from '../../../../../core/offers/hourly';
import type { Offer } from '../../../../../core/offers/offer';
import { compareOffers } from '../../../../../core/offers/offer-comparison';
import { offerMonths } from '../../../../../core/offers/offer-months';
import { presentValue } from '../../../../../core/offers/present-value';
import { useFormat } from '../../../../plan';
import { Panel } from '../../../../ui';
import classes from '../../pay.module.css';
import { seenAs, type Terms } from './terms';

interface SideBySideProps {
  readonly offers: readonly Offer[];
  readonly terms: Terms;
}

/** What up to five offers bring year by year, beside one another; each in its own currency. */
export function SideBySide({ offers, terms }: SideBySideProps) {
  const { money, percent } = useFormat();
  const columns = compareOffers(offers, terms.years).map(({ offer, years, total }) => {
    const show = (amount: number | null): string =>
      amount === null ? '–' : money(seenAs(amount, offer, terms), offer.currency);
    return {
      offer,
      years: years.map((year) => show(year.total)),
      total: show(total),
      present: show(presentValue(offerMonths(offer, 12 * terms.years), terms.rate)),
      hour: show(perHour(years[0]?.total ?? 0, offer.benefits)),
      door: show(perHour(years[0]?.total ?? 0, offer.benefits, true)),
    };
  });
  const row = (name: string, cell: (column: (typeof columns)[number]) => string) => (
    <tr>
      <th scope="row">{name}</th>
      {columns.map((column) => (
        <td key={column.offer.id} className={classes.figure}>
          {cell(column)}
        </td>
      ))}
    </tr>
  );
  return (
    <Panel title="Side by side" note="everything an offer brings, year by year">
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
            {Array.from({ length: terms.years }, (_, at) => (
              <tr key={at}>
                <th scope="row">Year {at + 1}</th>
                {columns.map(({ offer, years }) => (
                  <td key={offer.id} className={classes.figure}>
                    {years[at]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            {row(terms.years === 1 ? 'The year' : `${terms.years} years`, ({ total }) => total)}
            {row(`Worth today at ${percent(terms.rate)}`, ({ present }) => present)}
            {row('An hour of work, year 1', ({ hour }) => hour)}
            {row('An hour away from home, year 1', ({ door }) => door)}
          </tfoot>
        </table>
      </div>
      {new Set(offers.map(({ currency }) => currency)).size > 1 && (
        <p className={classes.muted}>
          The offers are in different currencies, each shown in its own. Choose “All in …” above to see them
          in one, at the rates you entered.
        </p>
      )}
    </Panel>
  );
}
