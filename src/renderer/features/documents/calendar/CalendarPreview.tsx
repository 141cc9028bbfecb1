import { Alert } from '@mantine/core';
import { useMemo, useState } from 'react';
import { commandSentence } from '../../../../core/commands/sentences';
import type { CalendarRead } from '../../../../core/importers/calendar/calendar-entry';
import { calendarNews } from '../../../../core/importers/calendar/calendar.queries';
import { useFormat, usePlan, useTriedCommand } from '../../../plan';
import { FormDialog } from '../../../ui';
import classes from './calendar.module.css';
import { counted, leftOutSentences, newsWords } from './calendar-words';
import { EntryList } from './EntryList';

interface CalendarPreviewProps {
  readonly read: CalendarRead;
  /** Closes it, with the sentence on what came in, or null. */
  readonly onClose: (sentence: string | null) => void;
}

/** What a calendar file would bring in; everything that is new or changed is marked at first. */
export function CalendarPreview({ read, onClose }: CalendarPreviewProps) {
  const plan = usePlan();
  const format = useFormat();
  const bringIn = useTriedCommand('calendar.bringIn');
  const news = useMemo(() => calendarNews(plan, read), [plan, read]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const isChosen = (uid: string): boolean => !left.has(uid) && news.get(uid) !== 'same';
  const chosen = {
    days: read.days.filter(({ uid }) => isChosen(uid)),
    events: read.events.filter(({ uid }) => isChosen(uid)),
  };
  const count = chosen.days.length + chosen.events.length;
  const choose = (uids: readonly string[], isIn: boolean): void =>
    setLeft((before) => new Set(isIn ? [...before].filter((uid) => !uids.includes(uid)) : [...before, ...uids]));
  const submit = async (): Promise<string | null> => {
    if (count === 0) return 'Nothing is marked. Mark what shall come in, or cancel.';
    const refusal = await bringIn(chosen);
    if (refusal) return commandSentence(refusal);
    onClose(`Brought in ${counted(count)} of “${read.name}”. Undo takes them back in one step.`);
    return null;
  };
  const notes = leftOutSentences(read);
  const lists = [
    {
      title: 'Days off',
      entries: read.days.map(({ uid, label, from, to }) => ({
        uid,
        title: label,
        when: from === to ? format.date(from) : `${format.date(from)} to ${format.date(to)}`,
      })),
    },
    {
      title: 'Fixed events',
      entries: read.events.map(({ uid, title, on, starts, minutes }) => ({
        uid,
        title,
        when: `${format.date(on)}, ${starts}, ${minutes} min`,
      })),
    },
  ].filter(({ entries }) => entries.length > 0);
  return (
    <FormDialog
      title={`Bring in “${read.name}”`}
      opened
      onClose={() => onClose(null)}
      submitLabel={count === 0 ? 'Bring in' : `Bring in ${counted(count)}`}
      onSubmit={submit}
    >
      {lists.length === 0 && <p className={classes.hint}>This calendar holds nothing from today on that could come in.</p>}
      {lists.map(({ title, entries }) => (
        <EntryList
          key={title}
          title={title}
          entries={entries.map((entry) => ({ ...entry, news: newsWords[news.get(entry.uid) ?? 'new'], isKept: news.get(entry.uid) === 'same' }))}
          isChosen={isChosen}
          onChoose={choose}
        />
      ))}
      {notes.length > 0 && (
        <Alert color="amber" variant="light" title="Left out or taken as written">
          <ul className={classes.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Alert>
      )}
    </FormDialog>
  );
}
