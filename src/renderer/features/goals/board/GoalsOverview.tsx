import { Button, SegmentedControl, Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { goalsByLevel } from '../../../../core/goals/goal.queries';
import { standingOf } from '../../../../core/position/standing.queries';
import { navigate, useRoute } from '../../../app/routes';
import { useDerived, usePlan } from '../../../plan';
import { EmptyState, Panel, Screen } from '../../../ui';
import { goalsHeadline } from '../goal-words';
import { GoalDialog } from '../GoalDialog';
import { ReadinessPanel } from '../readiness/ReadinessPanel';
import { StartingPoints } from '../readiness/StartingPoints';
import classes from './board.module.css';
import { GoalBoard } from './GoalBoard';
import { GoalList } from './GoalList';

/**
 * Every goal as a board or as a list by level, with how ready the person is for the target level beside it.
 */
export function GoalsOverview() {
  const plan = usePlan();
  const byLevel = useDerived(goalsByLevel);
  const standing = useDerived(standingOf);
  const { view } = useRoute();
  const [levelId, setLevel] = useState('');
  const [adding, dialog] = useDisclosure();
  const shown = byLevel.filter((group) => levelId === '' || group.levelId === levelId);
  const hasPath = Object.keys(plan.paths).length > 0;

  return (
    <Screen
      title={goalsHeadline(Object.values(plan.goals))}
      subtitle="Milestones give a goal its time in the schedule; its expectations count for the level."
      actions={
        hasPath && (
          <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={dialog.open}>
            Add a goal
          </Button>
        )
      }
    >
      {byLevel.length > 0 ? (
        <>
          <div className={classes.filters}>
            <SegmentedControl
              aria-label="How to show the goals"
              value={view === 'list' ? 'list' : 'board'}
              onChange={(next) => navigate({ screen: 'goals', view: next }, { replace: true })}
              data={[
                { value: 'board', label: 'Board' },
                { value: 'list', label: 'List by level' },
              ]}
            />
            {byLevel.length > 1 && (
              <Select
                aria-label="Goals of which level"
                value={levelId}
                onChange={(id) => setLevel(id ?? '')}
                data={[
                  { value: '', label: 'All levels' },
                  ...byLevel.map((group) => ({ value: group.levelId, label: group.name })),
                ]}
              />
            )}
          </div>
          {view === 'list' ? (
            <GoalList groups={shown} />
          ) : (
            <GoalBoard goals={shown.flatMap(({ goals }) => goals)} />
          )}
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
      {hasPath && <GoalDialog key={String(adding)} goal={null} opened={adding} onClose={dialog.close} />}
    </Screen>
  );
}

function NoGoals({ hasPath }: { readonly hasPath: boolean }) {
  const toPath = (
    <Button onClick={() => navigate({ screen: 'path' })}>
      {hasPath ? 'Look at the levels' : 'Choose a path first'}
    </Button>
  );
  return (
    <Panel title="No goals yet">
      <EmptyState action={toPath}>
        Goals say what you want to reach, why, and how you will know. The quickest start is an expectation of
        the level you aim for: one click makes a goal of it.
      </EmptyState>
    </Panel>
  );
}
