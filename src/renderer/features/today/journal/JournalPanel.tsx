import { Button } from '@mantine/core';
import { answersOf } from '../../../../core/journal/prompt.queries';
import { isWritten, streak, weekOrEmpty } from '../../../../core/journal/week.queries';
import { navigate } from '../../../app/routes';
import { useDerived, useFormat, usePlan } from '../../../plan';
import { useJournalWeeks } from '../../../plan/journal-weeks';
import { PlainWords } from '../../../plan/PlainWords';
import { Panel } from '../../../ui';
import classes from './JournalPanel.module.css';

/** The open page of the journal: what is written on it, or what it asks. */
export function JournalPanel() {
  const { thisWeek, today } = useJournalWeeks();
  const format = useFormat();
  const page = useDerived(weekOrEmpty, thisWeek);
  const weeks = useDerived(streak, today);
  const answers = answersOf(usePlan(), page);
  return (
    <Panel
      title={`Journal, ${format.weekNumber(page.week).toLowerCase()}`}
      note={weeks > 1 ? `${weeks} weeks in a row` : undefined}
    >
      {answers.length > 0 ? (
        <dl className={classes.answers}>
          {answers.slice(0, 3).map(({ promptId, title, text }) => (
            <div key={promptId}>
              <dt>{title}</dt>
              <dd>
                <PlainWords text={text} most={160} />
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={classes.hint}>
          A few short questions and a few minutes. What you write here is what a raise and a review are argued
          from later.
        </p>
      )}
      <Button
        mt="md"
        variant={isWritten(page) ? 'default' : 'filled'}
        onClick={() => navigate({ screen: 'journal', id: page.week })}
      >
        {isWritten(page) ? 'Go on writing' : 'Write this week'}
      </Button>
    </Panel>
  );
}
