import { Button, Stack } from '@mantine/core';
import type { RequestOutput } from '../../../contract/endpoints';
import { request } from '../../plan';
import { notify, Panel } from '../../ui';
import classes from './FirstRun.module.css';

interface OtherWaysProps {
  readonly recent: RequestOutput<'plan.read'>['recent'];
}

/** Ways to a plan other than the questions: look around in a sample, open one, go back to one. */
export function OtherWays({ recent }: OtherWaysProps) {
  return (
    <div className={classes.side}>
      <Panel title="Just looking">
        <Stack gap="sm" align="start">
          <p className={classes.lead}>
            The sample plan holds half a year of somebody’s goals, weeks and offers. It lies beside your own
            plans and can be thrown away.
          </p>
          <Button variant="default" onClick={() => void openSample()}>
            Open the sample plan
          </Button>
        </Stack>
      </Panel>
      <Panel title="You have a plan already">
        <Stack gap="sm" align="start">
          {recent.length > 0 && <RecentPlans recent={recent} />}
          <Button variant="default" onClick={() => void request('plan.open')}>
            Open a plan…
          </Button>
        </Stack>
      </Panel>
    </div>
  );
}

/** The plans opened before, the newest first. */
export function RecentPlans({ recent }: OtherWaysProps) {
  return (
    <ul className={classes.recent}>
      {recent.map(({ id, name, file }) => (
        <li key={id}>
          <button type="button" onClick={() => void request('plan.openRecent', { id })}>
            {name === '' ? 'Plan without a name' : name}
            <span className={classes.file}>{file}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const openSample = async (): Promise<void> => {
  const made = await request('plan.create', { from: 'sample' });
  if (!made.ok) notify({ tone: 'problem', message: made.error.sentence });
};
