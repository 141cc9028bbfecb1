import { Button } from '@mantine/core';
import { useState } from 'react';
import type { WhatIf } from '../../../../core/schedule/forecast/what-if';
import { Link } from '../../../app/Link';
import { useCommand } from '../../../plan';
import { notify, Panel, Screen } from '../../../ui';
import { Beside } from './Beside';
import { TryFields } from './TryFields';
import classes from './what-if.module.css';

/** Other hours, goals and dates beside today's plan; nothing changes before the person says so. */
export function WhatIfScreen() {
  const [changes, setChanges] = useState<WhatIf>({});
  const apply = useCommand('schedule.applyWhatIf');
  const nothingTried = isEmpty(changes);
  const makeSo = async (): Promise<void> => {
    if (!(await apply(changes))) return;
    setChanges({});
    notify({ message: 'The plan is now as you tried it. Undo takes all of it back.' });
  };
  return (
    <Screen
      title="What if…"
      subtitle="Try other hours, goals and dates beside today’s plan. Nothing changes until you make it so."
      actions={
        <>
          <Link to={{ screen: 'schedule' }}>Back to the schedule</Link>
          <Button variant="default" disabled={nothingTried} onClick={() => setChanges({})}>Begin again</Button>
          <Button disabled={nothingTried} onClick={() => void makeSo()}>Make it so</Button>
        </>
      }
    >
      <div className={classes.columns}>
        <Panel title="What to try">
          <TryFields changes={changes} onChange={(more) => setChanges((before) => ({ ...before, ...more }))} />
        </Panel>
        <Beside changes={changes} />
      </div>
    </Screen>
  );
}

const isEmpty = ({ hoursPerWeek, dropGoalIds = [], addGoals = [], targetDate }: WhatIf): boolean =>
  hoursPerWeek === undefined && dropGoalIds.length === 0 && addGoals.length === 0 && targetDate === undefined;
