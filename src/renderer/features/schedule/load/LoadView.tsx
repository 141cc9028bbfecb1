import { ActionIcon, Group, Switch } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { loadByWeek } from '../../../../core/schedule/load.queries';
import { useDerived, usePreferences, useSchedule } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import { isOverFull, loadSentence, pageOf, weeksOnPage } from './load-words';
import classes from './load.module.css';
import { LoadChart } from './LoadChart';
import { LoadTable } from './LoadTable';

/** The hours each week has against the hours it is asked for, half a year at a time, and what fills each week. */
export function LoadView({ empty }: { readonly empty: ReactNode }) {
  const weeks = useDerived(loadByWeek, useSchedule(), usePreferences().weekStart);
  const [page, setPage] = useState(0);
  const [onlyOver, setOnlyOver] = useState(false);
  const pages = Math.max(1, Math.ceil(weeks.length / weeksOnPage));
  const shown = pageOf(weeks, Math.min(page, pages - 1));
  if (weeks.every(({ planned, displaced }) => planned + displaced === 0)) return <Panel title="Load">{empty}</Panel>;
  const listed = onlyOver ? weeks.filter(isOverFull) : shown;
  return (
    <>
      <Panel title={loadSentence(weeks)} note={<Pager page={Math.min(page, pages - 1)} pages={pages} onPage={setPage} />}>
        <LoadChart weeks={shown} />
      </Panel>
      <div className={classes.table}>
        <Panel
          title={onlyOver ? 'Over-full weeks' : 'Week by week'}
          note={
            <Switch label="Over-full weeks only" checked={onlyOver} onChange={({ currentTarget }) => setOnlyOver(currentTarget.checked)} />
          }
        >
          {listed.length === 0 ? (
            <EmptyState>No week asks for more hours than it has.</EmptyState>
          ) : (
            <LoadTable weeks={listed} />
          )}
        </Panel>
      </div>
    </>
  );
}

interface PagerProps {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}

function Pager({ page, pages, onPage }: PagerProps) {
  if (pages === 1) return null;
  return (
    <Group gap="xs">
      <span role="status">{`Half-year ${page + 1} of ${pages}`}</span>
      <ActionIcon variant="default" size="lg" aria-label="Earlier weeks" disabled={page === 0} onClick={() => onPage(page - 1)}>
        <IconChevronLeft size={17} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon variant="default" size="lg" aria-label="Later weeks" disabled={page === pages - 1} onClick={() => onPage(page + 1)}>
        <IconChevronRight size={17} aria-hidden="true" />
      </ActionIcon>
    </Group>
  );
}
