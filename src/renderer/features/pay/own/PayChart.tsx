import { daysBetween } from '../../../../core/kit/dates';
import type { PayStep } from '../../../../core/pay/pay-history';
import { useFormat, useToday } from '../../../plan';
import classes from '../offers/compare/chart.module.css';
import { axisValues, spacedLabels, stairs } from '../offers/compare/chart-shape';

const size = { width: 760, height: 220, left: 78, right: 150, top: 14, bottom: 28 } as const;

interface PayChartProps {
  readonly steps: readonly PayStep[];
  readonly pricesOf: number | null;
}

/** Own pay over time as paid, and in the prices of one year; the table below says the same. */
export function PayChart({ steps, pricesOf }: PayChartProps) {
  const today = useToday();
  const { money, month } = useFormat();
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return null;
  const { currency } = last.record;
  if (steps.some(({ record }) => record.currency !== currency)) return null;
  const start = first.record.from;
  const days = Math.max(1, daysBetween(start, today), daysBetween(start, last.record.from));
  const values = axisValues(Math.max(...steps.flatMap(({ total, real }) => [total, real ?? 0])));
  const x = (from: PayStep['record']['from']): number =>
    size.left + (daysBetween(start, from) / days) * (size.width - size.left - size.right);
  const y = (amount: number): number =>
    size.height - size.bottom - (amount / (values.at(-1) ?? 1)) * (size.height - size.top - size.bottom);
  const end = size.width - size.right;
  const path = (points: readonly (readonly [number, number])[]): string =>
    `${stairs(points)}H${end}`;
  const real = steps.flatMap((step) => (step.real === null ? [] : [[x(step.record.from), y(step.real)] as const]));
  const labels = spacedLabels(
    [
      { key: 'As paid', y: y(last.total) },
      ...(last.real === null ? [] : [{ key: `In prices of ${pricesOf}`, y: y(last.real) }]),
    ],
    16,
  );
  return (
    <svg
      className={classes.chart}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={`Pay since ${month(start)}, as paid${real.length > 0 ? ` and in the prices of ${pricesOf}` : ''}. The table below has the figures.`}
    >
      {values.map((value) => (
        <g key={value}>
          <line className={classes.grid} x1={size.left} x2={end} y1={y(value)} y2={y(value)} />
          <text className={classes.figure} x={size.left - 8} y={y(value) + 4} textAnchor="end">
            {money(value, currency)}
          </text>
        </g>
      ))}
      <path className={classes.line} data-line={0} d={path(steps.map((step) => [x(step.record.from), y(step.total)]))} />
      {real.length > 0 && <path className={classes.line} data-line={1} d={path(real)} />}
      {labels.map(({ key, y: place }) => (
        <text key={key} className={classes.name} x={end + 10} y={place + 4}>
          {key}
        </text>
      ))}
      {[start, today].map((day, at) => (
        <text key={day} className={classes.figure} x={at === 0 ? size.left : end} y={size.height - 8} textAnchor="middle">
          {month(day)}
        </text>
      ))}
    </svg>
  );
}
