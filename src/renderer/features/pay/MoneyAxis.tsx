import { useFormat } from '../../plan';
import { axisFor, labelRows, placeOn, type AxisPoint } from './axis';
import classes from './pay.module.css';

interface MoneyAxisProps {
  readonly currency: string;
  readonly band: {
    readonly label: string;
    readonly from: number;
    readonly to: number | null;
    readonly openEnd: boolean;
  } | null;
  readonly points: readonly AxisPoint[];
  /** The one that is meant: own pay, say. */
  readonly own?: string;
  /** Further ranges on the same scale, each on a line of its own under it. */
  readonly tracks?: readonly AxisTrack[];
}

/** A range with its name, in minor units. */
export interface AxisTrack {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Amounts on one line with the band behind them, each with its name and figure; the same in words for those
 * who do not see it.
 */
export function MoneyAxis({ currency, band, points, own, tracks = [] }: MoneyAxisProps) {
  const { money } = useFormat();
  const amounts = [
    ...points.map(({ amount }) => amount),
    ...(band ? [band.from, band.to ?? band.from] : []),
    ...tracks.flatMap(({ from, to }) => [from, to]),
  ];
  if (amounts.length === 0) return null;
  const axis = axisFor(amounts);
  const at = (amount: number): string => `${placeOn(axis, amount) * 100}%`;
  const bandEnd = band ? (band.openEnd ? axis.to : (band.to ?? band.from)) : 0;
  const labels = labelRows(axis, points);
  const rows = Math.max(0, ...labels.map(({ row }) => row));
  const words = [
    ...(band
      ? [
          `${band.label}: ${money(band.from, currency)} to ${money(band.to ?? band.from, currency)}${band.openEnd ? ' or more' : ''}`,
        ]
      : []),
    ...points.map(({ label, amount }) => `${label}: ${money(amount, currency)}`),
    ...tracks.map(({ label, from, to }) => `${label}: ${money(from, currency)} to ${money(to, currency)}`),
  ];
  return (
    <div role="img" aria-label={words.join('; ')}>
      <div className={classes.axis} style={{ marginTop: 34 + 16 * rows }}>
        {band && (
          <>
            <span
              className={classes.band}
              style={{
                insetInlineStart: at(band.from),
                inlineSize: `${(placeOn(axis, bandEnd) - placeOn(axis, band.from)) * 100}%`,
              }}
            />
            <span className={classes.label} data-row="below" style={{ insetInlineStart: at(band.from) }}>
              {money(band.from, currency)}
            </span>
            {band.to !== null && (
              <span className={classes.label} data-row="below" style={{ insetInlineStart: at(band.to) }}>
                {money(band.to, currency)}
                {band.openEnd && '+'}
              </span>
            )}
          </>
        )}
        {labels.map(({ label, amount, row }) => (
          <span key={label}>
            <span
              className={classes.mark}
              data-tone={label === own ? 'amber' : 'ink'}
              style={{ insetInlineStart: at(amount) }}
            />
            <span className={classes.label} style={{ insetInlineStart: at(amount), bottom: 22 + 16 * row }}>
              {label}
            </span>
          </span>
        ))}
      </div>
      {tracks.map(({ label, from, to }) => (
        <div key={label} className={classes.track}>
          <small>
            {label}: {money(from, currency)} to {money(to, currency)}
          </small>
          <span
            className={classes.range}
            style={{
              marginInlineStart: at(from),
              inlineSize: `max(4px, ${(placeOn(axis, to) - placeOn(axis, from)) * 100}%)`,
            }}
          />
        </div>
      ))}
    </div>
  );
}
