import { Button, Menu, VisuallyHidden } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { capitalised, counted } from '../../../../core/kit/words';
import type { MilestonePriority, MilestoneStatus } from '../../../../core/milestones/milestone';
import { useCommand, usePlan, useRemoval } from '../../../plan';
import { BulkDialog, type BulkWish } from './BulkDialog';
import { allOrNone, noChoice, type Choosing } from './choice';
import classes from './list.module.css';

/** What can be done with the chosen milestones, each one step to undo. */
export function BulkBar({ choosing: { choice, order, onChange, onLeave } }: { readonly choosing: Choosing }) {
  const { milestones } = usePlan();
  const [wish, setWish] = useState<BulkWish | null>(null);
  const [said, say] = useState('');
  const edit = useCommand('milestone.editMany');
  const mark = useCommand('milestone.setStatuses');
  const remove = useRemoval('milestone.removeMany');
  const ids = [...choice.chosen].filter((id) => milestones[id]);
  const what = counted(ids.length, 'milestone');
  const tell = (how: string): void => say(`${capitalised(what)} ${how}.`);
  const setPriority = async (priority: MilestonePriority): Promise<void> => {
    if (await edit({ edits: ids.map((id) => ({ id, changes: { priority } })) }))
      tell(`now of ${priority} priority`);
  };
  const setStatus = async (status: MilestoneStatus): Promise<void> => {
    if (await mark({ ids, status })) tell(`marked ${statusWords[status].toLowerCase()}`);
  };
  const removeAll = async (): Promise<void> => {
    if (await remove({ ids }, what)) onChange(noChoice);
  };
  const isNone = ids.length === 0;
  return (
    <div className={classes.bulk} role="toolbar" aria-label="Change the chosen milestones">
      <span role="status" className={classes.count}>
        {isNone ? 'None chosen' : `${ids.length} chosen`}
      </span>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <Button size="compact-sm" variant="default" onClick={() => onChange(allOrNone(choice, order))}>
        {order.every((id) => choice.chosen.has(id)) && order.length > 0 ? 'None' : `All ${order.length}`}
      </Button>
      <Choices label="Priority" isOff={isNone}>
        {(['high', 'normal', 'low'] as const).map((priority) => (
          <Menu.Item key={priority} onClick={() => void setPriority(priority)}>
            {capitalised(priority)}
          </Menu.Item>
        ))}
      </Choices>
      <Choices label="Status" isOff={isNone}>
        {(['planned', 'in-progress', 'done', 'dropped'] as const).map((status) => (
          <Menu.Item key={status} onClick={() => void setStatus(status)}>
            {statusWords[status]}
          </Menu.Item>
        ))}
      </Choices>
      {wishes.map(({ kind, words }) => (
        <Button
          key={kind}
          size="compact-sm"
          variant="default"
          disabled={isNone}
          onClick={() => setWish({ kind, ids })}
        >
          {words}
        </Button>
      ))}
      <Button
        size="compact-sm"
        variant="default"
        {...(isNone ? {} : { c: 'var(--wm-danger)' })}
        disabled={isNone}
        onClick={() => void removeAll()}
      >
        Remove
      </Button>
      <Button size="compact-sm" variant="light" onClick={onLeave}>
        Finish
      </Button>
      {wish && <BulkDialog wish={wish} onClose={() => setWish(null)} onDone={tell} />}
    </div>
  );
}

interface ChoicesProps {
  readonly label: string;
  readonly isOff: boolean;
  readonly children: ReactNode;
}

function Choices({ label, isOff, children }: ChoicesProps) {
  return (
    <Menu position="bottom-start" shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isOff}
          rightSection={<IconChevronDown size={14} aria-hidden="true" />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}

const statusWords: Readonly<Record<MilestoneStatus, string>> = {
  planned: 'Planned',
  'in-progress': 'In progress',
  done: 'Done',
  dropped: 'Dropped',
};

const wishes = [
  { kind: 'goal', words: 'Goal…' },
  { kind: 'due', words: 'Due…' },
  { kind: 'shift', words: 'Shift…' },
] as const;
