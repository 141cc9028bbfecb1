import classes from './rehearse.module.css';
import { clockWords } from './turn-time';

interface TurnTimerProps {
  /** Seconds that are left, zero once the time is up. */
  readonly left: number;
  readonly of: number;
}

/**
 * The time left for a turn, in figures and as a bar; that it is up is announced, and nothing is decided by
 * it.
 */
export function TurnTimer({ left, of }: TurnTimerProps) {
  return (
    <div className={classes.timer} data-over={left === 0}>
      <span role="timer" aria-label="Time left for this turn">
        {clockWords(left)}
      </span>
      <span className={classes.left} aria-hidden="true">
        <span style={{ inlineSize: `${(100 * left) / of}%` }} />
      </span>
      <span role="status">{left === 0 && 'Time is up. Say what you have.'}</span>
    </div>
  );
}
