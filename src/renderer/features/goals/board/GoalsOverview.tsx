import { SegmentedControl, Select, Switch } from '@mantine/core';
import { useState } from 'react';
import { standingOf } from '../../../../core/position/standing.queries';
import { navigate, useRoute } from '../../../app/routes';
import { changePreferences, useDerived, usePlan, usePreferences } from '../../../plan';
import { Screen } from '../../../ui';
import { AddGoals } from '../adding/AddGoals';
import { NoGoals } from '../adding/NoGoals';
import { goalsHeadline } from '../goal-words';
import { GoalList } from '../list/GoalList';
import { ReadinessPanel } from '../readiness/ReadinessPanel';
import { StartingPoints } from '../readiness/StartingPoints';
import classes from './board.module.css';
import { GoalBoard } from './GoalBoard';
import { levelsToShow } from './levels-to-show';

/**
 * Every goal as a board or as a list, by level, with how ready the person is for the target level beside it.
 */
export function GoalsOverview() {
  const plan = usePlan();
  const standing = useDerived(standingOf);
  const { view } = useRoute();
  const { hideSkippedGoals } = usePreferences();
  const [levelId, setLevel] = useState('');
  const levels = useDerived(levelsToShow, hideSkippedGoals);
  const shown = levels.filter((level) => levelId === '' || level.levelId === levelId);
  const hasPath = Object.keys(plan.paths).length > 0;
  const goals = Object.values(plan.goals);

  return (
    <Screen
      title={goalsHeadline(goals)}
      subtitle="How far a goal has come is the mean of its measures, or of its milestones where it has no measure."
      actions={hasPath && <AddGoals />}
    >
      {goals.length > 0 ? (
        <>
          <div className={classes.filters}>
            <SegmentedControl
              aria-label="How to show the goals"
              value={view === 'list' ? 'list' : 'board'}
              onChange={(next) => navigate({ screen: 'goals', view: next }, { replace: true })}
              data={[
                { value: 'board', label: 'Board' },
                { value: 'list', label: 'List' },
              ]}
            />
            {levels.length > 1 && (
              <Select
                aria-label="Goals of which level"
                value={levelId}
                onChange={(id) => setLevel(id ?? '')}
                data={[
                  { value: '', label: 'All levels' },
                  ...levels.map((level) => ({ value: level.levelId, label: level.name })),
                ]}
              />
            )}
            <Switch
              label="Hide skipped goals"
              checked={hideSkippedGoals}
              onChange={(event) => void changePreferences({ hideSkippedGoals: event.currentTarget.checked })}
            />
          </div>
          {view === 'list' ? <GoalList levels={shown} /> : <GoalBoard levels={shown} />}
        </>
      ) : (
        <NoGoals hasPath={hasPath} />
      )}
      {standing && (
        <div className={classes.below}>
          <ReadinessPanel level={standing.target} name={standing.targetName} />
          <StartingPoints level={standing.target} name={standing.targetName} />
        </div>
      )}
    </Screen>
  );
}
