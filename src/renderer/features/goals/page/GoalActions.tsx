import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Goal, GoalStatus } from '../../../../core/goals/goal';
import { navigate } from '../../../app/routes';
import { useCommand, useRemoval } from '../../../plan';
import { nextSteps } from '../goal-board';
import { GoalDialog } from '../GoalDialog';
import { SetAsideDialog, type AsideWish } from '../SetAsideDialog';

/** What can be done with a goal: the usual next step as a button, everything else in a menu. */
export function GoalActions({ goal }: { readonly goal: Goal }) {
  const setStatus = useCommand('goal.setStatus');
  const removeGoal = useRemoval('goal.remove');
  const [editing, edit] = useDisclosure();
  const [wish, setWish] = useState<AsideWish | null>(null);
  const [first, ...others] = nextSteps(goal.status);

  const move = (to: GoalStatus): void => {
    if (to === 'dropped' || to === 'skipped') setWish({ goals: [goal], how: to });
    else void setStatus({ id: goal.id, status: to });
  };
  const remove = async (): Promise<void> => {
    if (await removeGoal({ id: goal.id }, `the goal “${goal.title}”`))
      navigate({ screen: 'goals' }, { replace: true });
  };

  return (
    <>
      {first && <Button onClick={() => move(first.to)}>{first.words}</Button>}
      <Button variant="default" leftSection={<IconPencil size={16} aria-hidden="true" />} onClick={edit.open}>
        Edit
      </Button>
      <Menu position="bottom-end" shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden="true" />}>
            More
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map(({ to, words }) => (
            <Menu.Item key={to} onClick={() => move(to)}>
              {words}
            </Menu.Item>
          ))}
          {others.length > 0 && <Menu.Divider />}
          <Menu.Item
            color="clay"
            leftSection={<IconTrash size={16} aria-hidden="true" />}
            onClick={() => void remove()}
          >
            Remove the goal
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <GoalDialog key={`edit ${String(editing)}`} goal={goal} opened={editing} onClose={edit.close} />
      <SetAsideDialog wish={wish} onClose={() => setWish(null)} />
    </>
  );
}
