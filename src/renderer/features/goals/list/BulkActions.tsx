import { Button, Menu, VisuallyHidden } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { Goal, GoalStatus } from '../../../../core/goals/goal';
import { counted } from '../../../../core/kit/words';
import { useCommand } from '../../../plan';
import { statusWords } from '../goal-board';
import { SetAsideDialog, type AsideWish } from '../SetAsideDialog';

interface BulkActionsProps {
  readonly goals: readonly Goal[];
  readonly onDone: () => void;
}

/** What can be done with the chosen goals, in one step. */
export function BulkActions({ goals, onDone }: BulkActionsProps) {
  const move = useCommand('goal.move');
  const [wish, setWish] = useState<AsideWish | null>(null);
  const [said, say] = useState('');
  const tell = (status: GoalStatus): void => {
    say(`${counted(goals.length, 'goal')} marked ${statusWords[status].toLowerCase()}.`);
    onDone();
  };
  const mark = async (status: GoalStatus): Promise<void> => {
    if (await move({ ids: goals.map(({ id }) => id), status })) tell(status);
  };
  return (
    <>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      {goals.length > 0 && (
        <Menu position="bottom-end" shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <Button
              size="compact-sm"
              variant="light"
              rightSection={<IconChevronDown size={15} aria-hidden="true" />}
            >
              Mark {counted(goals.length, 'chosen goal')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {(['not-started', 'in-progress', 'done'] as const).map((status) => (
              <Menu.Item key={status} onClick={() => void mark(status)}>
                {statusWords[status]}
              </Menu.Item>
            ))}
            <Menu.Item onClick={() => setWish({ goals, how: 'skipped' })}>Skipped</Menu.Item>
            <Menu.Item onClick={() => setWish({ goals, how: 'dropped' })}>Dropped, with a reason</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      <SetAsideDialog wish={wish} onClose={() => setWish(null)} onDone={tell} />
    </>
  );
}
