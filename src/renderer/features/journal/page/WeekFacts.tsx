import { Button } from '@mantine/core';
import { weekFacts, type WeekFact } from '../../../../core/journal/week-facts';
import type { IsoWeek } from '../../../../core/kit/dates';
import { Link } from '../../../app/Link';
import { useDerived, useFormat, useJournalWeeks, useToday } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from '../journal.module.css';

interface WeekFactsProps {
  readonly week: IsoWeek;
  /** Adds lines to the week in words; without it the facts are only shown. */
  readonly onInsert?: ((lines: string) => void) | undefined;
}

/** What was finished, slipped, worked on, met and practised in the week, ready to be put into words. */
export function WeekFacts({ week, onInsert }: WeekFactsProps) {
  const facts = useDerived(weekFacts, useJournalWeeks().days(week), useToday());
  const { hours } = useFormat();
  const logged = facts.reduce((sum, fact) => sum + ('hours' in fact ? fact.hours : 0), 0);
  const insertAll = onInsert && facts.length > 1 && (
    <Button
      size="compact-sm"
      variant="light"
      onClick={() => onInsert(facts.map(({ line }) => line).join('\n'))}
    >
      Add all to the page
    </Button>
  );
  return (
    <Panel
      title="What the plan knows"
      note={insertAll || (logged > 0 ? `${hours(logged)} logged` : undefined)}
    >
      {facts.length === 0 && (
        <EmptyState>
          Nothing of this week yet: no milestone was finished, slipped or worked on, nobody met and no
          question practised.
        </EmptyState>
      )}
      <ul className={classes.list}>
        {facts.map((fact) => (
          <li key={`${fact.kind} ${fact.id}`}>
            <span className={classes.words}>
              <Link to={{ screen: screenOf[fact.kind], id: fact.id }}>{fact.title}</Link>
              <small>{wordsOf(fact, hours)}</small>
            </span>
            {onInsert && (
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={`Add to the page: ${fact.title}`}
                onClick={() => onInsert(fact.line)}
              >
                Add
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const screenOf = {
  finished: 'schedule',
  slipped: 'schedule',
  logged: 'schedule',
  met: 'people',
  practised: 'practice',
} as const satisfies Record<WeekFact['kind'], string>;

const wordsOf = (fact: WeekFact, format: (hours: number) => string): string => {
  if (!('hours' in fact)) {
    const what = fact.kind === 'met' ? 'Met' : 'Practised';
    return fact.detail === '' ? what : `${what}: ${fact.detail}`;
  }
  const { kind, hours } = fact;
  const time = hours > 0 ? `, ${format(hours)} logged` : '';
  if (kind === 'finished') return `Finished${time}`;
  return kind === 'slipped' ? `Due, and not finished in time${time}` : `${format(hours)} logged`;
};
