import { Slider } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Offer } from '../../../../../core/offers/offer';
import { useFormat } from '../../../../plan';
import { Panel } from '../../../../ui';
import classes from '../../pay.module.css';
import { crossoverSentences, leavingLines, type LeavingLine } from './leaving-lines';
import { LeavingChart } from './LeavingChart';
import type { Terms } from './terms';

interface LeavingProps {
  readonly offers: readonly Offer[];
  readonly terms: Terms;
}

/**
 * What each offer has brought if one leaves after month N, for every N: as a picture, for one month, and as a
 * table.
 */
export function LeavingPanel({ offers, terms }: LeavingProps) {
  const lines = useMemo(() => leavingLines(offers, terms), [offers, terms]);
  const isOneCurrency = new Set(lines.map(({ offer }) => offer.currency)).size === 1;
  const last = 12 * terms.years;
  const [chosen, setMonth] = useState(12);
  const month = Math.min(chosen, last);
  return (
    <Panel title="If you leave after month N" note="everything received and vested, less what goes back">
      {isOneCurrency ? (
        <LeavingChart lines={lines} month={month} />
      ) : (
        <p className={classes.muted}>
          The offers are in different currencies, so they share no picture. Choose “All in …” above to draw
          them in one, at the rates you entered.
        </p>
      )}
      {crossoverSentences(lines).map((sentence) => (
        <p key={sentence} className={classes.muted}>
          {sentence}
        </p>
      ))}
      <div className={classes.slider}>
        <span id="leaving-month">Leaving after month</span>
        <Slider
          aria-labelledby="leaving-month"
          thumbLabel="Leaving after month"
          min={1}
          max={last}
          value={month}
          onChange={setMonth}
          marks={Array.from({ length: terms.years }, (_, year) => ({ value: 12 * (year + 1) }))}
          label={(value) => `Month ${value}`}
        />
      </div>
      <MonthTable lines={lines} month={month} />
      <details className={classes.details}>
        <summary>Every month as a table</summary>
        <div className={classes.scroll}>
          <EveryMonth lines={lines} />
        </div>
      </details>
    </Panel>
  );
}

function MonthTable({ lines, month }: { readonly lines: readonly LeavingLine[]; readonly month: number }) {
  const { money } = useFormat();
  const parts = [
    ['pay', 'Pay and benefits'],
    ['signOn', 'Sign-on'],
    ['clawBack', 'Goes back'],
    ['shares', 'Shares vested'],
    ['options', 'Options vested'],
    ['total', 'Together'],
  ] as const;
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className={classes.caption}>After month {month}</caption>
        <thead>
          <tr>
            <th scope="col">Offer</th>
            {parts.map(([part, name]) => (
              <th key={part} scope="col" className={classes.figure}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ offer, months }) => (
            <tr key={offer.id}>
              <th scope="row">{offer.company}</th>
              {parts.map(([part]) => (
                <td key={part} className={classes.figure}>
                  {part === 'clawBack' && (months[month - 1]?.clawBack ?? 0) > 0 && '−'}
                  {money(months[month - 1]?.[part] ?? 0, offer.currency)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function EveryMonth({ lines }: { readonly lines: readonly LeavingLine[] }) {
  const { money } = useFormat();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Month</th>
          {lines.map(({ offer }) => (
            <th key={offer.id} scope="col" className={classes.figure}>
              {offer.company}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(lines[0]?.months ?? []).map(({ month }) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            {lines.map(({ offer, months }) => (
              <td key={offer.id} className={classes.figure}>
                {money(months[month - 1]?.total ?? 0, offer.currency)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
