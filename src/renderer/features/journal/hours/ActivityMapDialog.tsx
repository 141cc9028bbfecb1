import { ActionIcon, Modal, NativeSelect } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { journalActivities, type JournalActivity } from '../../../../core/journal/week.queries';
import { standingOf } from '../../../../core/position/standing.queries';
import { useCommand, useDerived, usePlan, useRemoval } from '../../../plan';
import { useFocusBack } from '../../../ui/use-focus-back';
import classes from '../journal.module.css';

interface ActivityMapDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Says once which activity of the target level each other activity counts as. */
export function ActivityMapDialog({ opened, onClose }: ActivityMapDialogProps) {
  useFocusBack(opened);
  return (
    <Modal opened={opened} onClose={onClose} title="Match activities" size="lg">
      {opened && <Matches />}
    </Modal>
  );
}

function Matches() {
  const { journal } = usePlan();
  const standing = useDerived(standingOf);
  const others = useDerived(journalActivities).filter(
    ({ target, levelName }) => target === null && levelName !== standing?.targetName,
  );
  if (!standing) return null;
  return (
    <>
      <p className={classes.note}>
        Hours count for the activity of {standing.targetName} that you match here. Activities in the same
        words match by themselves.
      </p>
      <ul className={classes.list}>
        {others.map((activity) => (
          <Match
            key={activity.id}
            activity={activity}
            isOwn={journal.activities[activity.id] !== undefined}
          />
        ))}
      </ul>
      {others.length === 0 && (
        <p className={classes.note}>Every activity of your level is one of {standing.targetName} as well.</p>
      )}
    </>
  );
}

function Match({ activity, isOwn }: { readonly activity: JournalActivity; readonly isOwn: boolean }) {
  const { journal } = usePlan();
  const standing = useDerived(standingOf);
  const map = useCommand('journal.mapActivity');
  const remove = useRemoval('journal.removeActivity');
  const levels = isOwn ? [standing?.target, standing?.current] : [standing?.target];
  const choices = [...new Set(levels)].flatMap(
    (level) => level?.activities.map(({ id, text }) => ({ value: id, label: text, level: level.name })) ?? [],
  );
  return (
    <li>
      <NativeSelect
        label={activity.text}
        description={isOwn ? 'Your own' : activity.levelName}
        value={journal.activityMap[activity.id] ?? ''}
        data={[
          { value: '', label: 'By itself' },
          ...choices.map(({ value, label, level }) => ({
            value,
            label: isOwn ? `${label} (${level})` : label,
          })),
        ]}
        onChange={(event) =>
          void map({ activityId: activity.id, countsAs: event.currentTarget.value || null })
        }
      />
      {isOwn && (
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Remove ${activity.text}`}
          onClick={() => void remove({ id: activity.id }, `the activity “${activity.text}”`)}
        >
          <IconTrash size={16} aria-hidden="true" />
        </ActionIcon>
      )}
    </li>
  );
}
