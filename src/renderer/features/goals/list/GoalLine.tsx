import { Checkbox, Table } from '@mantine/core';
import { Link } from '../../../app/Link';
import { useFormat } from '../../../plan';
import { StatusTag } from '../../../ui';
import { DeadlineTag } from '../DeadlineTag';
import { statusTones, statusWords } from '../goal-board';
import { WaitingTags } from '../WaitingTags';
import type { GoalRow } from './goal-list';
import classes from './list.module.css';

interface GoalLineProps {
  readonly row: GoalRow;
  readonly chosen: boolean;
  readonly onChoose: (on: boolean) => void;
}

/** One goal of the list. */
export function GoalLine({ row: { goal, level, share }, chosen, onChoose }: GoalLineProps) {
  const { percent } = useFormat();
  return (
    <Table.Tr data-chosen={chosen}>
      <Table.Td className={classes.tick}>
        <Checkbox
          aria-label={`Choose: ${goal.title}`}
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      </Table.Td>
      <Table.Td className={classes.goal}>
        <Link to={{ screen: 'goals', id: goal.id }} c="var(--wm-ink)">
          {goal.title}
        </Link>
        <span className={classes.tags}>
          <WaitingTags goal={goal} />
        </span>
        {goal.status === 'dropped' && <small>{goal.droppedBecause}</small>}
      </Table.Td>
      <Table.Td className={classes.figure}>{level}</Table.Td>
      <Table.Td>
        <StatusTag tone={statusTones[goal.status]}>{statusWords[goal.status]}</StatusTag>
      </Table.Td>
      <Table.Td className={classes.figure}>{share === null ? '' : percent(share)}</Table.Td>
      <Table.Td>
        <DeadlineTag goal={goal} />
      </Table.Td>
    </Table.Tr>
  );
}
