import { useId } from 'react';
import classes from './ProgressBar.module.css';

interface ProgressBarProps {
  readonly label: string;
  /** What the bar shows, in words or figures: "18 of 29". */
  readonly figure: string;
  /** From 0 to 1. */
  readonly share: number;
  /** Where the bar has to reach, from 0 to 1. */
  readonly mark?: number;
  /** Opens what the figure rests on. */
  readonly onOpen?: () => void;
}

/** A share as a bar, with its label and its figure above. */
export function ProgressBar({ label, figure, share, mark, onOpen }: ProgressBarProps) {
  const id = useId();
  const percent = Math.min(100, Math.max(0, share * 100));
  return (
    <div className={classes.progress}>
      <div className={classes.words}>
        <span id={id}>{label}</span>
        {onOpen ? (
          <button type="button" className={classes.open} aria-label={`${label}: ${figure}. What it rests on`} onClick={onOpen}>
            {figure}
          </button>
        ) : (
          <span className={classes.figure}>{figure}</span>
        )}
      </div>
      <div
        className={classes.track}
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(percent)}
        aria-valuetext={figure}
      >
        <span className={classes.fill} style={{ inlineSize: `${percent}%` }} />
        {mark !== undefined && <span className={classes.mark} style={{ insetInlineStart: `${mark * 100}%` }} />}
      </div>
    </div>
  );
}
