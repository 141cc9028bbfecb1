import { Button, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../../core/commands/sentences';
import { shareWords } from '../../../../../core/paths/mending/mend-words';
import type { Activity, Level } from '../../../../../core/paths/path';
import { useRemoval, useTriedCommand } from '../../../../plan';
import { FormDialog, Panel } from '../../../../ui';
import { EditRow } from '../EditRow';
import classes from '../editing.module.css';

/** What a level spends its time on, with the shares. */
export function ActivitiesPanel({ level }: { readonly level: Level }) {
  const [edited, setEdited] = useState<Activity | 'new' | null>(null);
  const remove = useRemoval('activity.remove');
  return (
    <Panel title={`How time is spent at ${level.name}`}>
      <ul className={classes.rows}>
        {level.activities.map((activity) => (
          <EditRow
            key={activity.id}
            name={activity.text}
            note={activity.share ? shareWords(activity.share) : 'No share named'}
            onEdit={() => setEdited(activity)}
            onRemove={() => void remove({ levelId: level.id, activityId: activity.id }, `“${activity.text}”`)}
          />
        ))}
      </ul>
      <Button variant="default" onClick={() => setEdited('new')}>
        Add an activity
      </Button>
      {edited && (
        <ActivityDialog level={level} activity={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Panel>
  );
}

interface ActivityDialogProps {
  readonly level: Level;
  readonly activity: Activity | null;
  readonly onClose: () => void;
}

function ActivityDialog({ level, activity, onClose }: ActivityDialogProps) {
  const [add, edit] = [useTriedCommand('activity.add'), useTriedCommand('activity.edit')];
  const [text, setText] = useState(activity?.text ?? '');
  const [from, setFrom] = useState<number | string>(activity?.share?.from ?? '');
  const [to, setTo] = useState<number | string>(activity?.share?.to ?? '');
  const submit = async (): Promise<string | null> => {
    const share = from === '' ? null : { from: Number(from), to: Number(to === '' ? from : to) };
    const refusal = activity
      ? await edit({ levelId: level.id, activityId: activity.id, changes: { text, share } })
      : await add({ levelId: level.id, text, share });
    return refusal && commandSentence(refusal);
  };
  return (
    <FormDialog
      title={activity ? 'Edit an activity' : 'Add an activity'}
      opened
      onClose={onClose}
      submitLabel={activity ? 'Save' : 'Add the activity'}
      onSubmit={submit}
    >
      <TextInput label="What" required data-autofocus value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <div className={classes.band}>
        <NumberInput label="Share of time from" suffix=" %" min={0} max={100} value={from} onChange={setFrom} />
        <NumberInput label="to" suffix=" %" min={0} max={100} value={to} onChange={setTo} />
      </div>
    </FormDialog>
  );
}
