import { Checkbox, Select, Table, TextInput, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { Goal } from '../../../../core/goals/goal';
import { progressOf } from '../../../../core/goals/progress.queries';
import { usePlan } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import type { LevelOfGoals } from '../goal-board';
import { BulkActions } from './BulkActions';
import { GoalLine } from './GoalLine';
import { fittingGoals, sortedRows, sortingBy, type GoalRow, type SortKey, type Sorting, type Wanted } from './goal-list';
import classes from './list.module.css';

interface GoalListProps {
  readonly levels: readonly LevelOfGoals[];
}

/** Goals in a table that can be sorted and narrowed; several can be chosen and moved at once. */
export function GoalList({ levels }: GoalListProps) {
  const plan = usePlan();
  const [wanted, setWanted] = useState<Wanted>({ status: 'any', text: '' });
  const [sorting, setSorting] = useState<Sorting>({ by: 'level', down: false });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = sortedRows(
    levels.flatMap(({ name, goals }, levelPlace) =>
      fittingGoals(goals, wanted).map((goal) => ({
        goal,
        level: name,
        levelPlace,
        share: progressOf(plan, goal).share,
      })),
    ),
    sorting,
  );
  const selected = rows.map(({ goal }) => goal).filter(({ id }) => chosen.has(id));
  const choose = (goals: readonly Goal[], on: boolean): void => {
    const next = new Set(chosen);
    for (const { id } of goals) if (on) next.add(id);
      else next.delete(id);
    setChosen(next);
  };
  return (
    <Panel
      title={rows.length === 1 ? 'One goal' : `${rows.length} goals`}
      note={<BulkActions goals={selected} onDone={() => setChosen(new Set())} />}
    >
      <Filters wanted={wanted} onChange={setWanted} />
      {rows.length === 0 ? (
        <EmptyState>No goal fits. Take a word or a status away to see more.</EmptyState>
      ) : (
        <div className={classes.scroll}>
          <Table className={classes.table} verticalSpacing="xs">
            <Heads
              sorting={sorting}
              onSort={(by) => setSorting(sortingBy(by, sorting))}
              all={selected.length === rows.length}
              some={selected.length > 0}
              onAll={(on) => choose(rows.map(({ goal }) => goal), on)}
            />
            <Table.Tbody>
              {rows.map((row: GoalRow) => (
                <GoalLine
                  key={row.goal.id}
                  row={row}
                  chosen={chosen.has(row.goal.id)}
                  onChoose={(on) => choose([row.goal], on)}
                />
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </Panel>
  );
}

interface FiltersProps {
  readonly wanted: Wanted;
  readonly onChange: (wanted: Wanted) => void;
}

function Filters({ wanted, onChange }: FiltersProps) {
  return (
    <div className={classes.filters}>
      <TextInput
        aria-label="Goals with these words"
        placeholder="Words in a goal"
        leftSection={<IconSearch size={15} aria-hidden="true" />}
        value={wanted.text}
        onChange={(event) => onChange({ ...wanted, text: event.currentTarget.value })}
      />
      <Select
        aria-label="Goals of which status"
        data={statusChoices}
        allowDeselect={false}
        value={wanted.status}
        onChange={(value) => onChange({ ...wanted, status: statusOf(value) })}
      />
    </div>
  );
}

const statusChoices: { value: Wanted['status']; label: string }[] = [
  { value: 'any', label: 'Any status' },
  { value: 'open', label: 'Still open' },
  { value: 'not-started', label: 'Not started' },
  { value: 'in-progress', label: 'In progress' },
  { value: 'done', label: 'Done' },
  { value: 'skipped', label: 'Skipped' },
  { value: 'dropped', label: 'Dropped' },
];

const statusOf = (value: string | null): Wanted['status'] =>
  statusChoices.find((choice) => choice.value === value)?.value ?? 'any';

interface HeadsProps {
  readonly sorting: Sorting;
  readonly onSort: (by: SortKey) => void;
  readonly all: boolean;
  readonly some: boolean;
  readonly onAll: (on: boolean) => void;
}

function Heads({ sorting, onSort, all, some, onAll }: HeadsProps) {
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th className={classes.tick}>
          <Checkbox
            aria-label="All goals of the list"
            checked={all}
            indeterminate={some && !all}
            onChange={(event) => onAll(event.currentTarget.checked)}
          />
        </Table.Th>
        {heads.map(({ by, words }) => {
          const isSorted = sorting.by === by;
          const Arrow = sorting.down ? IconArrowDown : IconArrowUp;
          const order = sorting.down ? 'descending' : 'ascending';
          return (
            <Table.Th key={by} aria-sort={isSorted ? order : 'none'}>
              <UnstyledButton className={classes.head} onClick={() => onSort(by)}>
                {words}
                {isSorted && <Arrow size={13} aria-hidden="true" />}
              </UnstyledButton>
            </Table.Th>
          );
        })}
      </Table.Tr>
    </Table.Thead>
  );
}

const heads: readonly { readonly by: SortKey; readonly words: string }[] = [
  { by: 'title', words: 'Goal' },
  { by: 'level', words: 'Level' },
  { by: 'status', words: 'Status' },
  { by: 'progress', words: 'Progress' },
  { by: 'deadline', words: 'Deadline' },
];
