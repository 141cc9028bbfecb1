import { Button, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconListCheck, IconSearch } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useDerived, usePreferences, useSchedule, useToday } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import { useGradually } from '../../../ui/use-gradually';
import { BulkBar } from './BulkBar';
import { noChoice, type Choice, type Choosing } from './choice';
import classes from './list.module.css';
import { countOf, firstOf, listGroups } from './list-groups';
import { Lines, WeekPanel } from './WeekPanel';

/**
 * Every milestone under the week its work begins in: what is overdue first, what is behind folded away.
 * Several can be chosen and changed at once.
 */
export function WeekList({ empty }: { readonly empty: ReactNode }) {
  const [words, setWords] = useState('');
  const { overdue, past, ahead } = useDerived(listGroups, useSchedule(), useToday(), words, usePreferences().weekStart);
  const [limit, setLimit] = useState(rowsAtFirst);
  const [showsPast, pastToggle] = useDisclosure();
  const [isChoosing, mode] = useDisclosure();
  const [choice, setChoice] = useState<Choice>(noChoice);
  const all = overdue.length + countOf(ahead);
  const drawn = useGradually(Math.min(limit, all), pace);
  const order = [overdue, ...[...ahead, ...(showsPast ? past : [])].map(({ milestones }) => milestones)]
    .flat()
    .map(({ milestone }) => milestone.id);
  if (words === '' && overdue.length + past.length + ahead.length === 0)
    return <Panel title="Milestones">{empty}</Panel>;
  const choosing: Choosing | null = isChoosing
    ? {
        choice,
        order,
        onChange: setChoice,
        onLeave: () => {
          setChoice(noChoice);
          mode.close();
        },
      }
    : null;
  const more = all - limit;
  return (
    <div className={classes.weeks} data-milestone-list>
      <div className={classes.tools}>
        <TextInput
          aria-label="Milestones with these words"
          placeholder="Words in a milestone or its goal"
          leftSection={<IconSearch size={15} aria-hidden="true" />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {choosing ? (
          <BulkBar choosing={choosing} />
        ) : (
          <Button
            variant="default"
            leftSection={<IconListCheck size={16} aria-hidden="true" />}
            onClick={mode.open}
          >
            Choose several
          </Button>
        )}
      </div>
      {overdue.length > 0 && (
        <Panel title="Overdue" note="their due date has passed">
          <Lines milestones={overdue.slice(0, drawn)} choosing={choosing} />
        </Panel>
      )}
      {firstOf(ahead, drawn - overdue.length).map((group) => (
        <WeekPanel key={group.week ?? 'none'} group={group} choosing={choosing} />
      ))}
      {more > 0 && (
        <Button
          variant="default"
          onClick={() => setLimit(limit + rowsMore)}
        >{`Show ${Math.min(more, rowsMore)} more of ${more}`}</Button>
      )}
      {order.length === 0 && <EmptyState>No milestone ahead holds these words.</EmptyState>}
      {past.length > 0 && (
        <Button variant="subtle" onClick={pastToggle.toggle} aria-expanded={showsPast}>
          {showsPast ? 'Hide what is behind you' : `Show what is behind you (${countOf(past)})`}
        </Button>
      )}
      {showsPast &&
        past.map((group) => <WeekPanel key={group.week ?? 'none'} group={group} choosing={choosing} />)}
    </div>
  );
}

/** What is on the screen at first is drawn at once, and the rest after it. */
const pace = { first: 12, step: 12 };

/** So many rows there are at first, and so many are added at a time, so that a plan of thousands stays light. */
const rowsAtFirst = 60;
const rowsMore = 200;
