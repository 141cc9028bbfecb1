import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconChecklist } from '@tabler/icons-react';
import { addWeeks, IsoWeek } from '../../../core/kit/dates';
import { streak, weekOrEmpty, weekState } from '../../../core/journal/week.queries';
import { navigate, useRoute } from '../../app/routes';
import { useDerived, useFormat, useJournalWeeks, usePlan } from '../../plan';
import { Screen } from '../../ui';
import { WeekPage } from './page/WeekPage';
import { Review } from './review/Review';
import { reviewStepAt } from './review/review-steps';

/** One week of the journal with everything that belongs to it, its review, and the way to the other weeks. */
export function JournalScreen() {
  const { thisWeek, title } = useJournalWeeks();
  const { id, view } = useRoute();
  const asked = IsoWeek.safeParse(id).data ?? thisWeek;
  const week = asked > thisWeek ? thisWeek : asked;
  const step = reviewStepAt(view);
  if (step !== null) return <Review key={week} week={week} step={step} />;
  const go = (to: IsoWeek): void => navigate({ screen: 'journal', id: to });
  return (
    <Screen
      title={title(week)}
      subtitle={<Subtitle week={week} />}
      actions={
        <>
          <Button variant="subtle" onClick={() => navigate({ screen: 'journal', view: 'evidence' })}>
            Evidence
          </Button>
          <Button variant="subtle" onClick={() => navigate({ screen: 'journal', view: 'reviews' })}>
            Look back
          </Button>
          <Button
            variant="default"
            leftSection={<IconChevronLeft size={16} aria-hidden="true" />}
            onClick={() => go(addWeeks(week, -1))}
          >
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
          <Button
            leftSection={<IconChecklist size={16} aria-hidden="true" />}
            onClick={() => navigate({ screen: 'journal', id: week, view: 'review' })}
          >
            Review the week
          </Button>
        </>
      }
    >
      <WeekPage key={week} week={week} />
    </Screen>
  );
}

function Subtitle({ week }: { readonly week: IsoWeek }) {
  const { today, thisWeek } = useJournalWeeks();
  const { moment } = useFormat();
  const weeks = useDerived(streak, today);
  const state = useDerived(weekState, week, today);
  const { reviewedAt } = weekOrEmpty(usePlan(), week);
  if (reviewedAt !== null) return `Reviewed on ${moment(reviewedAt)}. It can still be changed.`;
  if (state === 'missed') return 'This week was not written. A few lines from memory are better than none.';
  if (state === 'off') return 'A week off. It does not break your run.';
  if (week !== thisWeek) return 'A week behind you. It can still be changed.';
  return weeks > 1
    ? `${weeks} weeks in a row. What you write is saved as you type.`
    : 'Ten minutes are enough. What you write is saved as you type.';
}
