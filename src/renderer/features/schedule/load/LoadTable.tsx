import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Fragment, useId, useState } from 'react';
import type { LoadWeek } from '../../../../core/schedule/load.queries';
import { useFormat } from '../../../plan';
import { useJournalWeeks } from '../../../plan/journal-weeks';
import { StatusTag } from '../../../ui';
import { isFull, isOverFull } from './load-words';
import classes from './load.module.css';
import { WeekFilling } from './WeekFilling';

/** The same hours as rows to read; each week opens to what fills it. */
export function LoadTable({ weeks }: { readonly weeks: readonly LoadWeek[] }) {
  return (
    <div className={classes.frame} role="region" aria-label="The load as a table" tabIndex={0}>
      <table className={classes.rows}>
        <thead>
          <tr>
            {['Week', 'You have', 'Planned', 'Due, but placed later', 'How full'].map((head) => <th key={head} scope="col">{head}</th>)}
          </tr>
        </thead>
        <tbody>{weeks.map((load) => <WeekRow key={load.week} load={load} />)}</tbody>
      </table>
    </div>
  );
}

function WeekRow({ load }: { readonly load: LoadWeek }) {
  const { hours } = useFormat();
  const { title } = useJournalWeeks();
  const [opened, setOpened] = useState(false);
  const id = useId();
  const Arrow = opened ? IconChevronDown : IconChevronRight;
  return (
    <Fragment>
      <tr>
        <th scope="row">
          <UnstyledButton className={classes.opener} aria-expanded={opened} aria-controls={id} onClick={() => setOpened(!opened)}>
            <Arrow size={15} aria-hidden="true" /> {title(load.week)}
          </UnstyledButton>
        </th>
        <td>{hours(load.capacity)}</td>
        <td>{hours(load.planned)}</td>
        <td>{load.displaced === 0 ? '' : hours(load.displaced)}</td>
        <td><Fullness load={load} /></td>
      </tr>
      <tr id={id} hidden={!opened}>
        <td colSpan={5} className={classes.inside}>{opened && <WeekFilling week={load.week} />}</td>
      </tr>
    </Fragment>
  );
}

function Fullness({ load }: { readonly load: LoadWeek }) {
  const { hours } = useFormat();
  if (isOverFull(load)) {
    return (
      <StatusTag tone="clay">
        <IconAlertTriangle size={13} aria-hidden="true" /> {`Over-full by ${hours(load.excess)}`}
      </StatusTag>
    );
  }
  if (isFull(load)) return <StatusTag tone="amber">Full</StatusTag>;
  if (load.capacity === 0) return <StatusTag>No hours</StatusTag>;
  return <StatusTag>{`${hours(load.capacity - load.planned)} left`}</StatusTag>;
}
