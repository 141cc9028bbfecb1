import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Backup } from '../../../contract/plan';
import { request, undo, useFormat } from '../../plan';
import { EmptyState, notify, Panel } from '../../ui';
import classes from './SettingsScreen.module.css';

const shownAtFirst = 5;

/** Earlier states of the plan, each of which can be gone back to. */
export function BackupsPanel() {
  const [backups, setBackups] = useState<readonly Backup[] | null>(null);
  const [all, setAll] = useState(false);
  useEffect(() => {
    void request('backup.list').then(setBackups);
  }, []);
  if (!backups) return null;
  return (
    <Panel title="Backups" note="kept beside the plan">
      {backups.length === 0 ? (
        <EmptyState>
          The first backup is made with your first changes: several of today, then daily, weekly and monthly
          ones.
        </EmptyState>
      ) : (
        <ul className={classes.list}>
          {(all ? backups : backups.slice(0, shownAtFirst)).map((backup) => (
            <BackupRow key={backup.id} backup={backup} />
          ))}
        </ul>
      )}
      {!all && backups.length > shownAtFirst && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => setAll(true)}
        >{`Show all ${backups.length}`}</Button>
      )}
    </Panel>
  );
}

function BackupRow({ backup: { id, takenAt, sentence } }: { readonly backup: Backup }) {
  const taken = useFormat().moment(takenAt);
  const restore = async (): Promise<void> => {
    const restored = await request('backup.restore', { id });
    if (!restored.ok) notify({ tone: 'problem', message: restored.error.sentence });
    else notify({ message: `The plan is as it was on ${taken}.`, action: { label: 'Undo', run: undo } });
  };
  return (
    <li className={classes.row}>
      <span>
        {taken}
        <span className={classes.muted}>
          <br />
          {sentence}
        </span>
      </span>
      <Button
        variant="default"
        size="xs"
        aria-label={`Go back to it: ${taken}`}
        onClick={() => void restore()}
      >
        Go back to it
      </Button>
    </li>
  );
}
