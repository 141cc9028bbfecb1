import { Button, Group } from '@mantine/core';
import { request, usePlanView } from '../../plan';
import { notify, Panel } from '../../ui';
import classes from './SettingsScreen.module.css';

/** Where the plan lives, and what can be done with its file. */
export function FilePanel() {
  const { file } = usePlanView();
  return (
    <Panel title="The plan’s file">
      <p className={classes.muted}>{file}</p>
      <Group gap="sm" mt="md">
        <Button variant="default" onClick={() => void request('plan.reveal')}>Show in its folder</Button>
        <Button variant="default" onClick={() => void saveCopy()}>Save a copy…</Button>
        <Button variant="default" onClick={() => void request('plan.open')}>Open another…</Button>
        <Button variant="default" onClick={() => void request('plan.close')}>Begin a new plan</Button>
      </Group>
    </Panel>
  );
}

const saveCopy = async (): Promise<void> => {
  const saved = await request('plan.saveCopy');
  if (!saved.ok) notify({ tone: 'problem', message: saved.error.sentence });
  else if (saved.value.kind === 'done') notify({ message: `A copy is at ${saved.value.file}.` });
};
