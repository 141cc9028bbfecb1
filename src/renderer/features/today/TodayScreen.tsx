import { Button } from '@mantine/core';
import { headline } from '../../../core/trail/headline';
import { navigate } from '../../app/routes';
import { useDerived, useFormat, usePreferences, useSchedule, useToday } from '../../plan';
import { EmptyState, Panel, Screen } from '../../ui';
import { Trail } from '../../ui/trail/Trail';
import { JournalPanel } from './journal/JournalPanel';
import { RemindersOffer } from './RemindersOffer';
import { RolePanel } from './role/RolePanel';
import classes from './TodayScreen.module.css';
import { trailData } from './trail-data';
import { WaitingPanel } from './waiting/WaitingPanel';
import { WeekPanel } from './week/WeekPanel';

/** Where the person stands, what this week asks, and what waits for them. */
export function TodayScreen() {
  const schedule = useSchedule();
  const today = useToday();
  const { title, sentence } = useDerived(headline, schedule, today, usePreferences().weekStart);
  const trail = useDerived(trailData, schedule, today, useFormat());
  return (
    <Screen title={title} subtitle={sentence}>
      {trail ? <Trail data={trail} /> : <NoPosition />}
      <div className={classes.columns}>
        <div className={classes.column}>
          <WeekPanel />
          <WaitingPanel />
        </div>
        <div className={classes.column}>
          <RolePanel />
          <JournalPanel />
          <RemindersOffer />
        </div>
      </div>
    </Screen>
  );
}

function NoPosition() {
  return (
    <Panel title="Your trail">
      <EmptyState
        action={<Button onClick={() => navigate({ screen: 'path' })}>Choose a path and your level</Button>}
      >
        The trail shows the levels of your path, where you are between them, and the milestones on the way to
        the level you want.
      </EmptyState>
    </Panel>
  );
}
