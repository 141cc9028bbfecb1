import { useToday, useFormat } from '../../../plan';
import { Link } from '../../../app/Link';
import { StatusTag } from '../../../ui';
import { bandOf, lastDay, promiseOf, type OutlookRow } from './outlook-rows';
import classes from './outlook.module.css';

/** Planned ends, the days by which half and four fifths of the runs end, and whether what was promised holds. */
export function OutlookTable({ name, rows }: { readonly name: string; readonly rows: readonly OutlookRow[] }) {
  const today = useToday();
  const last = lastDay(rows, today);
  return (
    <div className={classes.frame} role="region" aria-label={`${name}: the forecast`} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            {[name, 'Planned', 'Half by', 'Four in five by', 'From half to four in five', 'Promised'].map((head) => (
              <th key={head} scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => <Row key={row.id} row={row} band={bandOf(row, today, last)} />)}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, band }: { readonly row: OutlookRow; readonly band: { readonly from: number; readonly to: number } }) {
  const { date } = useFormat();
  const { title, planned, promised, outlook: { p50, p80 } } = row;
  const promise = promiseOf(row);
  return (
    <tr>
      <th scope="row"><Title row={row} title={title} /></th>
      <td>{planned ? date(planned) : 'No place'}</td>
      <td>{p50 ? date(p50) : 'Not in sight'}</td>
      <td>{p80 ? date(p80) : 'Not in sight'}</td>
      <td className={classes.bandCell} aria-label={`${p50 ? date(p50) : 'Not in sight'} to ${p80 ? date(p80) : 'not in sight'}`}>
        <span className={classes.line}>
          <span className={classes.band} style={{ insetInlineStart: `${band.from * 100}%`, width: `max(4px, ${(band.to - band.from) * 100}%)` }} />
        </span>
      </td>
      <td>
        {promised && <span className={classes.promised}>{date(promised)}</span>}
        {promise && <StatusTag tone={tones[promise]}>{promiseWords[promise]}</StatusTag>}
      </td>
    </tr>
  );
}

function Title({ row: { kind, id }, title }: { readonly row: OutlookRow; readonly title: string }) {
  if (kind === 'goal') return <Link to={{ screen: 'goals', id }}>{title}</Link>;
  return kind === 'milestone' ? <Link to={{ screen: 'schedule', id }}>{title}</Link> : title;
}

const promiseWords = { holds: 'Holds', half: 'As likely as not', risk: 'At risk' } as const;
const tones = { holds: 'pine', half: 'amber', risk: 'clay' } as const;
