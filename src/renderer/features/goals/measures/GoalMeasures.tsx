import { Checkbox } from '@mantine/core';
import type { Goal } from '../../../../core/goals/goal';
import { figureWords } from '../../../../core/goals/measure.queries';
import { progressOf, type MeasureProgress } from '../../../../core/goals/progress.queries';
import { useCommand, useDerived, useFormat } from '../../../plan';
import { EmptyState, Panel, ProgressBar } from '../../../ui';
import classes from './measures.module.css';
import { NowField } from './NowField';

/** How far a goal has come, by which rule, and each of its measures, which are kept up to date in place. */
export function GoalMeasures({ goal }: { readonly goal: Goal }) {
  const { percent } = useFormat();
  const { share, rule, measures } = useDerived(progressOf, goal);
  return (
    <Panel title="How far it has come">
      {share !== null && <ProgressBar label="Progress" figure={percent(share)} share={share} />}
      <p className={classes.rule}>{rule}</p>
      {measures.length === 0 && (
        <EmptyState>
          Under Edit a measure can be added: a figure on its way, or something that is so or not. A goal
          without one is hard to finish.
        </EmptyState>
      )}
      <ul className={classes.measures}>
        {measures.map((progress) => (
          <MeasureLine key={progress.measure.id} goal={goal} progress={progress} />
        ))}
      </ul>
    </Panel>
  );
}

interface MeasureLineProps {
  readonly goal: Goal;
  readonly progress: MeasureProgress;
}

function MeasureLine({ goal, progress: { measure, title, standing, share } }: MeasureLineProps) {
  const { percent } = useFormat();
  const record = useCommand('goal.recordMeasure');
  if (measure.kind === 'yes-no') {
    return (
      <li>
        <Checkbox
          label={title}
          checked={measure.done}
          onChange={(event) =>
            void record({ id: goal.id, measureId: measure.id, now: event.currentTarget.checked })
          }
        />
      </li>
    );
  }
  if (measure.kind === 'milestones') {
    return (
      <li>
        <ProgressBar label={title} figure={standing} share={share} />
      </li>
    );
  }
  const { from, to, unit } = measure;
  return (
    <li className={classes.figure}>
      <ProgressBar label={title} figure={percent(share)} share={share} />
      <div className={classes.way}>
        <NowField goalId={goal.id} measure={measure} />
        <small>
          from {figureWords(from, unit)} to {figureWords(to, unit)}
        </small>
      </div>
    </li>
  );
}
