import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { journalYears, weekList, yearOf, type WeekState } from '../../../../core/journal/week.queries';
import type { IsoWeek } from '../../../../core/kit/dates';
import { Link } from '../../../app/Link';
import { useDerived, useJournalWeeks } from '../../../plan';
import { PlainWords } from '../../../plan/PlainWords';
import { Panel, StatusTag, type Tone } from '../../../ui';
import classes from '../journal.module.css';

const words: Readonly<Record<WeekState, { readonly text: string; readonly tone: Tone }>> = {
  written: { text: 'written', tone: 'pine' },
  open: { text: 'open', tone: 'amber' },
  missed: { text: 'missed', tone: 'plain' },
  off: { text: 'off', tone: 'plain' },
};

/** The weeks of a year with their first words; the missed ones can be written still. */
export function Weeks({ shown }: { readonly shown: IsoWeek }) {
  const { today, title } = useJournalWeeks();
  const years = useDerived(journalYears, today);
  const [year, setYear] = useState(yearOf(shown));
  const lines = useDerived(weekList, today, year);
  const missed = lines.filter(({ state }) => state === 'missed').length;
  return (
    <Panel
      title="All weeks"
      note={
        years.length > 1 ? (
          <NativeSelect
            size="xs"
            aria-label="Weeks of the year"
            value={String(year)}
            data={years.map(String)}
            onChange={(event) => setYear(Number(event.currentTarget.value))}
          />
        ) : undefined
      }
    >
      {missed > 0 && (
        <p className={classes.note}>
          A missed week can still be written. A few lines from memory are enough.
        </p>
      )}
      <div className={classes.weeks}>
        <ul className={classes.list}>
          {lines.map(({ week, state, first }) => (
            <li key={week} aria-current={week === shown ? 'true' : undefined}>
              <span className={classes.words}>
                <Link to={{ screen: 'journal', id: week }}>{title(week)}</Link>
                {first !== '' && (
                  <small>
                    <PlainWords text={first} most={80} />
                  </small>
                )}
              </span>
              <StatusTag tone={words[state].tone}>{words[state].text}</StatusTag>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
