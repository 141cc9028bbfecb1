import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowsMove } from '@tabler/icons-react';
import type { Ref } from 'react';
import type { Goal } from '../../../../core/goals/goal';
import { columnNames, columnOf, columnWords } from '../goal-board';
import type { GoalMoves } from './goal-moves';

interface MoveMenuProps {
  readonly goal: Goal;
  readonly moves: GoalMoves;
  readonly ref: Ref<HTMLButtonElement>;
}

/** Every place on the board a goal can be moved to. */
export function MoveMenu({ goal, moves, ref }: MoveMenuProps) {
  const column = columnOf(goal.status);
  const columns = columnNames.filter((name) => name !== column && name !== 'aside');
  const lanes = moves.lanes.filter(({ levelId }) => levelId !== goal.levelId);
  return (
    <Menu position="bottom-end" shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon
          ref={ref}
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={`Move: ${goal.title}`}
          aria-keyshortcuts="Alt+ArrowLeft Alt+ArrowRight Alt+ArrowUp Alt+ArrowDown"
        >
          <IconArrowsMove size={15} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Move to</Menu.Label>
        {columns.map((name) => (
          <Menu.Item key={name} onClick={() => moves.move(goal, { levelId: goal.levelId, column: name })}>
            {columnWords[name]}
          </Menu.Item>
        ))}
        {column !== 'aside' && (
          <>
            <Menu.Item onClick={() => moves.setAside(goal, 'skipped')}>Skip</Menu.Item>
            <Menu.Item onClick={() => moves.setAside(goal, 'dropped')}>Drop with a reason</Menu.Item>
          </>
        )}
        {lanes.length > 0 && <Menu.Label>At another level</Menu.Label>}
        {lanes.map(({ levelId, name }) => (
          <Menu.Item key={levelId} onClick={() => moves.move(goal, { levelId, column })}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
