import { useFormat } from '../../../../plan';
import classes from './chart.module.css';
import { axisValues, spacedLabels, stairs } from './chart-shape';
import type { LeavingLine } from './leaving-lines';

const size = { width: 760, height: 300, left: 78, right: 172, top: 12, bottom: 30 } as const;

interface LeavingChartProps {
  readonly lines: readonly LeavingLine[];
  readonly month: number;
}

/**
 * The lines of the offers, each with its name at its end and a dash of its own; the table below says the
 * same.
 */
export function LeavingChart({ lines, month }: LeavingChartProps) {
  const { money } = useFormat();
  const count = lines[0]?.months.length ?? 0;
  const most = Math.max(0, ...lines.flatMap(({ months }) => months.map(({ total }) => total)));
  const values = axisValues(most);
  const top = values.at(-1) ?? 1;
  const x = (at: number): number =>
    size.left + (at / Math.max(1, count)) * (size.width - size.left - size.right);
  const y = (amount: number): number =>
    size.height - size.bottom - (Math.max(0, amount) / top) * (size.height - size.top - size.bottom);
  const currency = lines[0]?.offer.currency ?? 'USD';
  const sameCurrency = lines.every(({ offer }) => offer.currency === currency);
  const labels = spacedLabels(
    lines.map(({ offer, months }) => ({ key: offer.id, y: y(months.at(-1)?.total ?? 0) })),
    16,
  );
  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={words(lines)}
    >
      {values.map((value) => (
        <g key={value}>
          <line
            className={classes.grid}
            x1={size.left}
            x2={size.width - size.right}
            y1={y(value)}
            y2={y(value)}
          />
          <text className={classes.figure} x={size.left - 8} y={y(value) + 4} textAnchor="end">
            {sameCurrency ? money(value, currency) : ''}
          </text>
        </g>
      ))}
      {Array.from({ length: Math.floor(count / 12) }, (_, year) => (
        <text
          key={year}
          className={classes.figure}
          x={x(12 * (year + 1))}
          y={size.height - 8}
          textAnchor="middle"
        >
          {12 * (year + 1)}
        </text>
      ))}
      <text className={classes.figure} x={size.left} y={size.height - 8} textAnchor="middle">
        Month
      </text>
      <line
        className={classes.now}
        x1={x(month)}
        x2={x(month)}
        y1={size.top}
        y2={size.height - size.bottom}
      />
      {lines.map(({ offer, months }, at) => (
        <path
          key={offer.id}
          className={classes.line}
          data-line={at % 5}
          d={stairs([[x(0), y(0)], ...months.map((one) => [x(one.month), y(one.total)] as const)])}
        />
      ))}
      {labels.map(({ key, y: place }) => {
        const at = lines.findIndex(({ offer }) => offer.id === key);
        return (
          <g key={key}>
            <line
              className={classes.line}
              data-line={at % 5}
              x1={size.width - size.right + 6}
              x2={size.width - size.right + 26}
              y1={place}
              y2={place}
            />
            <text className={classes.name} x={size.width - size.right + 32} y={place + 4}>
              {shortName(lines[at]?.offer.company ?? '')}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

const shortName = (name: string): string => (name.length > 20 ? `${name.slice(0, 19)}…` : name);

const words = (lines: readonly LeavingLine[]): string =>
  `What each offer has brought by month: ${lines.map(({ offer }) => offer.company).join(', ')}. The table below has the figures.`;
