import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { addWeeks, IsoWeek, weekOf } from '../../../core/kit/dates';
import { streak, weekState } from '../../../core/journal/week.queries';
import { navigate, useRoute } from '../../app/routes';
import { useDerived, useFormat, usePlan, useToday } from '../../plan';
import { Screen } from '../../ui';
import { WeekEvidence } from './evidence/WeekEvidence';
import classes from './journal.module.css';
import { Prompts } from './page/Prompts';
import { WeekHours } from './page/WeekHours';
import { WeekMood } from './page/WeekMood';
import { WeekWork } from './page/WeekWork';
import { Weeks } from './weeks/Weeks';

/** One week of the journal with everything that belongs to it, and the way to the others. */
export function JournalScreen() {
  const today = useToday();
  const thisWeek = weekOf(today);
  const { id } = useRoute();
  const asked = IsoWeek.safeParse(id).data ?? thisWeek;
  const week = asked > thisWeek ? thisWeek : asked;
  const { week: weekText } = useFormat();
  const state = weekState(usePlan(), week, today);
  const go = (to: IsoWeek): void => navigate({ screen: 'journal', id: to });
  return (
    <Screen
      title={weekText(week)}
      subtitle={<Subtitle isThisWeek={week === thisWeek} state={state} />}
      actions={
        <>
          <Button variant="default" leftSection={<IconChevronLeft size={16} aria-hidden="true" />} onClick={() => go(addWeeks(week, -1))}>
            Week before
          </Button>
          <Button
            variant="default"
            rightSection={<IconChevronRight size={16} aria-hidden="true" />}
            disabled={week >= thisWeek}
            onClick={() => go(addWeeks(week, 1))}
          >
            Week after
          </Button>
        </>
      }
    >
      <div className={classes.grid} key={week}>
        <div className={classes.column}>
          <Prompts week={week} />
          <WeekEvidence week={week} />
        </div>
        <div className={classes.column}>
          <WeekMood week={week} />
          <WeekHours week={week} />
          <WeekWork week={week} />
          <Weeks shown={week} />
        </div>
      </div>
    </Screen>
  );
}

function Subtitle({ isThisWeek, state }: { readonly isThisWeek: boolean; readonly state: ReturnType<typeof weekState> }) {
  const weeks = useDerived(streak, useToday());
  if (state === 'missed') return 'This week was not written. A few lines from memory are better than none.';
  if (state === 'off') return 'A week off. It does not break your run.';
  if (!isThisWeek) return 'A week behind you. It can still be changed.';
  return weeks > 1 ? `${weeks} weeks in a row. What you write is saved as you type.` : 'Ten minutes are enough. What you write is saved as you type.';
}
