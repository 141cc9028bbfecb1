import { Button } from '@mantine/core';
import { IconFlagPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Level } from '../../../../core/paths/path';
import { useCommand, useDerived } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from './readiness.module.css';
import { startingPoints } from './starting-points';

interface StartingPointsProps {
  readonly level: Level;
  readonly name: string;
}

const shownAtFirst = 6;

/**
 * Expectations of the target level that are neither met nor worked on, each one click away from being a
 * goal.
 */
export function StartingPoints({ level, name }: StartingPointsProps) {
  const makeGoal = useCommand('goal.addFromExpectations');
  const [all, setAll] = useState(false);
  const free = useDerived(startingPoints, level);
  const shown = all ? free : free.slice(0, shownAtFirst);
  return (
    <Panel title={`Not met and without a goal at ${name}`} note={`${free.length}`}>
      {free.length === 0 && (
        <EmptyState>Every expectation of {name} is met or has a goal that works on it.</EmptyState>
      )}
      <ul className={classes.free}>
        {shown.map(({ id, text, category }) => (
          <li key={id}>
            <span>
              {text}
              <small>{category}</small>
            </span>
            <Button
              size="compact-sm"
              variant="light"
              leftSection={<IconFlagPlus size={15} aria-hidden="true" />}
              aria-label={`Make a goal: ${text}`}
              onClick={() => void makeGoal({ expectationIds: [id] })}
            >
              Make a goal
            </Button>
          </li>
        ))}
      </ul>
      {free.length > shown.length && (
        <Button variant="subtle" onClick={() => setAll(true)}>
          Show the other {free.length - shown.length}
        </Button>
      )}
    </Panel>
  );
}
