import { VisuallyHidden } from '@mantine/core';
import type { ScheduledMilestone } from '../../../../core/schedule/schedule.queries';
import { StatusTag } from '../../../ui';
import classes from './marks.module.css';
import { marksOf, pinned, slipped, stateWords, unplaced, type Mark } from './state-words';

/** How a milestone stands, in tags with words; where there is nothing to say, that it is on track. */
export function MarkTags({ scheduled }: { readonly scheduled: ScheduledMilestone }) {
  const marks = marksOf(scheduled);
  return (
    <span className={classes.tags}>
      {(marks.length === 0 ? [stateWords['on-track']] : marks).map(({ words, tone, icon: MarkIcon }) => (
        <StatusTag key={words} tone={tone}>
          <MarkIcon size={13} aria-hidden="true" /> {words}
        </StatusTag>
      ))}
    </span>
  );
}

/** How a milestone stands, in shapes alone where there is little room; the words are spoken, and the legend has them. */
export function MarkShapes({ scheduled }: { readonly scheduled: ScheduledMilestone }) {
  return marksOf(scheduled).map((mark) => (
    <span key={mark.words} className={classes.shape} data-tone={mark.tone} title={mark.words}>
      <mark.icon size={13} aria-hidden="true" />
      <VisuallyHidden>{`${mark.words}: `}</VisuallyHidden>
    </span>
  ));
}

/** What the shapes mean. */
export function MarkLegend() {
  return (
    <ul className={classes.legend} aria-label="What the signs mean">
      {shapes.map((mark) => (
        <li key={mark.words}>
          <span className={classes.shape} data-tone={mark.tone}><mark.icon size={14} aria-hidden="true" /></span>
          {mark.words}
        </li>
      ))}
    </ul>
  );
}

const shapes: readonly Mark[] = [
  stateWords.overdue, stateWords['due-soon'], stateWords.late, stateWords.waiting, pinned, { ...slipped(1), words: 'Slipped' },
  unplaced,
];
