import { Alert, Button } from '@mantine/core';
import { IconCalendarDown, IconCalendarUp } from '@tabler/icons-react';
import { useState } from 'react';
import { usualCalendarChoice } from '../../../../core/exporters/calendar/calendar-choice';
import type { CalendarRead } from '../../../../core/importers/calendar/calendar-entry';
import { request } from '../../../plan';
import { Panel } from '../../../ui';
import classes from './calendar.module.css';
import { CalendarOptions } from './CalendarOptions';
import { CalendarPreview } from './CalendarPreview';

interface News {
  readonly isProblem: boolean;
  readonly sentence: string;
}

/** Saves the dates of the plan as a calendar file, and brings days off and fixed events in from one. */
export function CalendarPanel() {
  const [choice, setChoice] = useState(usualCalendarChoice);
  const [busy, setBusy] = useState<'save' | 'choose' | null>(null);
  const [news, setNews] = useState<News | null>(null);
  const [read, setRead] = useState<CalendarRead | null>(null);

  const during = async (what: 'save' | 'choose', work: () => Promise<News | null>): Promise<void> => {
    setBusy(what);
    setNews(null);
    try {
      setNews(await work());
    } finally {
      setBusy(null);
    }
  };
  const save = () =>
    during('save', async () => {
      const outcome = await request('calendar.save', choice);
      if (!outcome.ok) return { isProblem: true, sentence: outcome.error.sentence };
      return outcome.value.kind === 'done' ? { isProblem: false, sentence: `Saved as ${outcome.value.file}.` } : null;
    });
  const choose = () =>
    during('choose', async () => {
      const outcome = await request('calendar.choose');
      if (!outcome.ok) return { isProblem: true, sentence: outcome.error.sentence };
      setRead(outcome.value);
      return null;
    });

  return (
    <Panel title="Calendar">
      <div className={classes.panel}>
        <CalendarOptions choice={choice} onChange={setChoice} />
        <Button
          variant="default"
          leftSection={<IconCalendarDown size={17} aria-hidden="true" />}
          loading={busy === 'save'}
          disabled={busy === 'choose' || choice.parts.length === 0}
          onClick={() => void save()}
        >
          Save calendar
        </Button>
        <p className={classes.hint}>
          Titles and dates only. Bring the file into a calendar of its own; the next one updates it. What you drop from the
          plan stays there until you delete it.
        </p>
        <Button
          variant="default"
          leftSection={<IconCalendarUp size={17} aria-hidden="true" />}
          loading={busy === 'choose'}
          disabled={busy === 'save'}
          onClick={() => void choose()}
        >
          Bring in a calendar
        </Button>
        <p className={classes.hint}>Days off and fixed events from an .ics file. You see them before anything changes.</p>
        <div role="status">
          {news && (
            <Alert {...(news.isProblem ? { color: 'clay', title: 'Nothing was done' } : { color: 'pine' })}>{news.sentence}</Alert>
          )}
        </div>
      </div>
      {read && (
        <CalendarPreview
          read={read}
          onClose={(sentence) => {
            setRead(null);
            if (sentence !== null) setNews({ isProblem: false, sentence });
          }}
        />
      )}
    </Panel>
  );
}
