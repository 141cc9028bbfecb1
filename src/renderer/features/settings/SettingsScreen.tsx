import { Link } from '../../app/Link';
import { Screen } from '../../ui';
import { BackupsPanel } from './BackupsPanel';
import { FilePanel } from './FilePanel';
import { HoursPanel } from './hours/HoursPanel';
import { TimeOffPanel } from './hours/TimeOffPanel';
import { LookPanel } from './LookPanel';
import { PersonPanel } from './PersonPanel';
import { RemindersPanel } from './RemindersPanel';
import classes from './SettingsScreen.module.css';

/** How Waymark looks on this machine, when there is time to learn, and where the plan lives. */
export function SettingsScreen() {
  return (
    <Screen
      title="Your hours, your formats, your file"
      subtitle="Hours, name and currency belong to the plan and can be undone; look and formats to this computer."
      actions={<Link to={{ screen: 'about' }}>About Waymark</Link>}
    >
      <div className={classes.columns}>
        <div className={classes.column}>
          <HoursPanel />
          <TimeOffPanel />
          <PersonPanel />
        </div>
        <div className={classes.column}>
          <LookPanel />
          <RemindersPanel />
          <FilePanel />
          <BackupsPanel />
        </div>
      </div>
    </Screen>
  );
}
