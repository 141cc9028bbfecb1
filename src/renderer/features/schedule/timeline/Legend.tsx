import { Kbd } from '@mantine/core';
import { memo } from 'react';
import classes from './timeline.module.css';

/** What the shapes mean, and the keys. */
export const Legend = memo(() => {
  return (
    <div className={classes.legend}>
      <ul>
        {samples.map(({ state, words }) => (
          <li key={state}>
            <svg width="26" height="14" aria-hidden="true" className={classes.bar} data-state={state}>
              <rect className={classes.body} x="1" y="1" width="24" height="12" rx="4" />
            </svg>
            {words}
          </li>
        ))}
        <li>
          <svg width="12" height="16" aria-hidden="true" className={classes.pin}>
            <line x1="6" x2="6" y1="4" y2="16" />
            <circle cx="6" cy="5" r="4" />
          </svg>
          Pinned
        </li>
        <li>
          <svg width="14" height="16" aria-hidden="true"><path className={classes.due} d="M2 1v15M2 1l9 4l-9 4z" /></svg>
          Due, or the deadline of a goal
        </li>
        <li>
          <svg width="22" height="6" aria-hidden="true"><rect className={classes.accepted} y="2" width="22" height="3" /></svg>
          Where it was accepted, if it slipped
        </li>
        <li>
          <svg width="26" height="10" aria-hidden="true" className={classes.forecast}>
            <rect x="2" y="3" width="22" height="4" rx="2" />
            <line x1="2" x2="2" y1="1" y2="9" />
            <line x1="24" x2="24" y1="1" y2="9" />
          </svg>
          Forecast: done by then in one of two cases, and in four of five
        </li>
      </ul>
      <p id="timeline-keys">
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> to the next bar, <Kbd>←</Kbd> to what it waits for, <Kbd>→</Kbd> to what waits for it,{' '}
        <Kbd>Shift</Kbd> with <Kbd>←</Kbd> or <Kbd>→</Kbd> pins it a day earlier or later, <Kbd>P</Kbd> pins it or lets it go,{' '}
        <Kbd>+</Kbd> and <Kbd>-</Kbd> change its hours, <Kbd>W</Kbd> says what waits for it, <Kbd>Enter</Kbd> opens it.
        <Kbd>Z</Kbd> looks closer, <Kbd>Shift</Kbd> with <Kbd>Z</Kbd> from farther away, <Kbd>T</Kbd> at today. A bar can be dragged to
        its day, its end to other hours, and the dot at its end to what waits for it; the wheel zooms while <Kbd>Ctrl</Kbd> is held.
      </p>
    </div>
  );
});
Legend.displayName = 'Legend';

const samples = [
  { state: 'on-track', words: 'On track' },
  { state: 'waiting', words: 'Waits for another' },
  { state: 'due-soon', words: 'Due soon' },
  { state: 'late', words: 'Ends late' },
  { state: 'overdue', words: 'Overdue' },
] as const;
