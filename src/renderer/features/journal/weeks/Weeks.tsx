import { weekList, type WeekState } from '../../../../core/journal/week.queries';
import type { IsoWeek } from '../../../../core/kit/dates';
import { Link } from '../../../app/Link';
import { useDerived, useFormat, useToday } from '../../../plan';
import { Panel, StatusTag, type Tone } from '../../../ui';
import classes from '../journal.module.css';

const words: Readonly<Record<WeekState, { readonly text: string; readonly tone: Tone }>> = {
  written: { text: 'written', tone: 'pine' },
  open: { text: 'open', tone: 'amber' },
  missed: { text: 'missed', tone: 'plain' },
  off: { text: 'off', tone: 'plain' },
};

/** Every week so far with its first words; the missed ones can be written still. */
export function Weeks({ shown }: { readonly shown: IsoWeek }) {
  const { week: weekText } = useFormat();
  const lines = useDerived(weekList, useToday());
  return (
    <Panel title="All weeks" note={`${lines.filter(({ state }) => state === 'written').length} written`}>
      <div className={classes.weeks}>
        <ul className={classes.list}>
          {lines.map(({ week, state, firstWords }) => (
            <li key={week} aria-current={week === shown ? 'true' : undefined}>
              <span className={classes.words}>
                <Link to={{ screen: 'journal', id: week }}>{weekText(week)}</Link>
                {firstWords !== '' && <small>{firstWords}</small>}
              </span>
              <StatusTag tone={words[state].tone}>{words[state].text}</StatusTag>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}
