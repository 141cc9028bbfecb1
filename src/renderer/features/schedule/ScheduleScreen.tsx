import { Button, SegmentedControl } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { remainingHours } from '../../../core/milestones/milestone.queries';
import type { Plan } from '../../../core/plan/plan';
import { takesTime } from '../../../core/schedule/takes-time';
import { navigate, useRoute } from '../../app/routes';
import { useDerived, useFormat, usePlan, useSchedule } from '../../plan';
import { EmptyState, Screen } from '../../ui';
import { MonthCalendar } from './calendar/MonthCalendar';
import { EstimatesScreen } from './estimates/EstimatesScreen';
import { Findings } from './list/Findings';
import { WeekList } from './list/WeekList';
import { LoadView } from './load/LoadView';
import { ScheduleMenu } from './menu/ScheduleMenu';
import { MilestoneDialog } from './milestone/MilestoneDialog';
import { MilestonePage } from './milestone/MilestonePage';
import { OutlookScreen } from './outlook/OutlookScreen';
import { Replan } from './replan/Replan';
import { Timeline } from './timeline/Timeline';
import { WeekView } from './week/WeekView';
import { WhatIfScreen } from './what-if/WhatIfScreen';

/** The milestones in the weeks they fall into, in the view that was chosen; or one milestone with its hours. */
export function ScheduleScreen() {
  const { id, view } = useRoute();
  const milestone = usePlan().milestones[id ?? ''];
  if (!milestone && view === 'what-if') return <WhatIfScreen />;
  if (!milestone && view === 'forecast') return <OutlookScreen />;
  if (!milestone && view === 'estimates') return <EstimatesScreen />;
  return milestone ? <MilestonePage key={milestone.id} milestone={milestone} /> : <Overview view={views.find(({ value }) => value === view)?.value ?? 'list'} />;
}

const views = [
  { value: 'list', label: 'List' },
  { value: 'timeline', label: 'Timeline' },
  { value: 'week', label: 'Week' },
  { value: 'calendar', label: 'Month' },
  { value: 'load', label: 'Load' },
] as const;

function Overview({ view }: { readonly view: (typeof views)[number]['value'] }) {
  const { hours, month } = useFormat();
  const { open, remaining } = useDerived(openWork);
  const schedule = useSchedule();
  const [adding, dialog] = useDisclosure();
  const last = [...schedule.placements.values()].map(({ end }) => end).toSorted().at(-1);
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={dialog.open}>Add a milestone</Button>
  );
  return (
    <Screen
      title={open === 0 ? 'Nothing is waiting to be done' : `${open} ${open === 1 ? 'milestone' : 'milestones'} ahead`}
      subtitle={last ? `${hours(remaining)} of work, placed into the time you have; the last of it ends in ${month(last)}.` : undefined}
      actions={
        <>
          <SegmentedControl
            aria-label="How the schedule is shown"
            value={view}
            data={[...views]}
            onChange={(chosen) => navigate({ screen: 'schedule', view: chosen })}
          />
          <ScheduleMenu />
          <Replan />
          {add}
        </>
      }
    >
      <Findings key={view} isFolded={view !== 'list'} />
      {view === 'week' && <WeekView />}
      {view === 'calendar' && <MonthCalendar />}
      {view === 'load' && <LoadView empty={<Empty action={add} />} />}
      {view === 'timeline' && <Timeline empty={<Empty action={add} />} />}
      {view === 'list' && <WeekList empty={<Empty action={add} />} />}
      <MilestoneDialog key={String(adding)} milestone={null} opened={adding} onClose={dialog.close} />
    </Screen>
  );
}

function Empty({ action }: { readonly action: ReactNode }) {
  return (
    <EmptyState action={action}>
      A milestone is one piece of learning with an effort in hours. Waymark places it into the hours you have and says which week it falls into.
    </EmptyState>
  );
}

const openWork = (plan: Plan): { open: number; remaining: number } => {
  const open = Object.values(plan.milestones).filter((milestone) => takesTime(plan, milestone));
  return { open: open.length, remaining: open.reduce((sum, milestone) => sum + remainingHours(milestone), 0) };
};
