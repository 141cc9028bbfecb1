import type { MarketPreview } from '../../../../../../core/importers/market/market-table';
import { useFormat, usePlan, useToday } from '../../../../../plan';
import { isStale } from '../../../../../../core/pay/market-band';
import { StatusTag } from '../../../../../ui';
import classes from '../../../pay.module.css';
import { countWords } from './table-words';

const most = 8;

/**
 * What would come of a table: the first figures that go in, and every row that is kept out, with its reason.
 */
export function TablePreview({ preview: { fresh, known, bad } }: { readonly preview: MarketPreview }) {
  const { paths } = usePlan();
  const today = useToday();
  const { date, money } = useFormat();
  const levels = Object.values(paths).flatMap((path) => path.levels);
  return (
    <section aria-label="What would come of it">
      <p aria-live="polite">
        <strong>{countWords(fresh.length, bad.length, known.length)}.</strong>
        {fresh.length > most && ` The first ${most}:`}
      </p>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Source</th>
              <th scope="col">Role and level</th>
              <th scope="col" className={classes.figure}>
                Figure
              </th>
              <th scope="col">As of</th>
            </tr>
          </thead>
          <tbody>
            {fresh.slice(0, most).map(({ line, figure, remark }) => (
              <tr key={line}>
                <td>{line}</td>
                <td>{figure.source}</td>
                <td>
                  {[
                    figure.role,
                    levels.find(({ id }) => id === figure.levelId)?.name ?? 'no level named',
                    figure.place,
                  ]
                    .filter((words) => words !== '')
                    .join(', ')}
                  {remark !== '' && <small className={classes.remark}>{remark}</small>}
                </td>
                <td className={classes.figure}>
                  {money(figure.from, figure.currency)}
                  {figure.to !== null && ` to ${money(figure.to, figure.currency)}`}
                </td>
                <td>
                  {date(figure.on)}{' '}
                  {isStale(figure, today) && <StatusTag tone="amber">Older than a year</StatusTag>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {bad.length > 0 && (
        <>
          <h3 className={classes.heading}>Kept out</h3>
          <ul className={classes.lines}>
            {bad.map(({ line, reason }) => (
              <li key={line}>
                <span>
                  Line {line}: {reason}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
