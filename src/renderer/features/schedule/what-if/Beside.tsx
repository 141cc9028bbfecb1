import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Fragment } from 'react';
import type { WhatIf } from '../../../../core/schedule/forecast/what-if';
import { useFormat, useWhatIf } from '../../../plan';
import { Panel } from '../../../ui';
import { comparison, type ComparedRow } from './comparison';
import classes from './what-if.module.css';

/** Today's plan and what it would be, line by line; the last answer stands until the next is there. */
export function Beside({ changes }: { readonly changes: WhatIf }) {
  const format = useFormat();
  const { value, isWorking } = useWhatIf(changes);
  const drawn = value?.today.forecast;
  const note = isWorking ? 'Working it out…' : drawn ? `${format.number(drawn.runs)} runs, seed ${drawn.seed}` : '';
  return (
    <Panel title="Beside today’s plan" note={<span role="status">{note}</span>}>
      {value?.changed ? (
        <div className={classes.frame} aria-busy={isWorking}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Today</th>
                <th scope="col">Then</th>
                <th scope="col">Change</th>
              </tr>
            </thead>
            <tbody>
              {comparison(value.today, value.changed, format).map(({ heading, rows }) => (
                <Fragment key={heading}>
                  <tr className={classes.heading}><th scope="rowgroup" colSpan={4}>{heading}</th></tr>
                  {rows.map((row, at) => <Row key={`${row.label} ${at}`} row={row} />)}
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p className={classes.waiting} aria-busy="true">The first answer takes a moment.</p>
      )}
      <StillLate titles={value?.changed?.late.map(({ title }) => title) ?? []} />
    </Panel>
  );
}

function Row({ row: { label, today, changed, change, tone } }: { readonly row: ComparedRow }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{today}</td>
      <td>{changed}</td>
      <td data-tone={tone}>
        {tone === 'better' && <IconArrowUp size={14} role="img" aria-label="Better:" />}
        {tone === 'worse' && <IconArrowDown size={14} role="img" aria-label="Worse:" />}
        {change}
      </td>
    </tr>
  );
}

function StillLate({ titles }: { readonly titles: readonly string[] }) {
  if (titles.length === 0) return null;
  const shown = titles.slice(0, 5).map((title) => `“${title}”`);
  const more = titles.length - shown.length;
  return (
    <p className={classes.late}>
      {`Misses its date then: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`}
    </p>
  );
}
