import { pointsWords, shareWords } from '../../../../core/changes/advice/figure-words';
import type { ActivityShift } from '../../../../core/changes/steps/activity-shift';
import type { Share } from '../../../../core/paths/path';
import classes from './TimePanel.module.css';

interface ShiftProps {
  readonly shift: ActivityShift;
  /** What the whole width stands for, in percent of the week. */
  readonly scale: number;
}

/** One family of activities: what belongs to it, both shares on the scale, and the points between them. */
export function Shift({ shift, scale }: ShiftProps) {
  const { family, from, to } = shift;
  const texts = [...new Set([...shift.fromActivities, ...shift.toActivities].map(({ text }) => text))];
  return (
    <div className={classes.shift}>
      <div>
        <strong>{family}</strong>
        {(texts.length > 1 || texts[0] !== family) && (
          <span className={classes.texts}>{texts.join('; ')}</span>
        )}
      </div>
      <div className={classes.scale} aria-hidden="true">
        {from && to && <span className={classes.line} style={between(middle(from), middle(to), scale)} />}
        {from && <span className={classes.from} style={extent(from, scale)} />}
        {to && <span className={classes.to} style={extent(to, scale)} />}
      </div>
      <div className={classes.figures}>
        <strong>{shift.shift ? `${pointsWords(shift.shift)} points` : 'Not comparable'}</strong>
        <span>
          {shareWords(from)} to {shareWords(to)}
        </span>
      </div>
    </div>
  );
}

const middle = ({ from, to }: Share): number => (from + to) / 2;

/** A share as a mark, as wide as its range. */
const extent = ({ from, to }: Share, scale: number) => ({
  insetInlineStart: `calc(${(100 * from) / scale}% - 6px)`,
  inlineSize: `calc(${(100 * (to - from)) / scale}% + 12px)`,
});

const between = (a: number, b: number, scale: number) => ({
  insetInlineStart: `${(100 * Math.min(a, b)) / scale}%`,
  inlineSize: `${(100 * Math.abs(b - a)) / scale}%`,
});
