import { Button, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconPrinter } from '@tabler/icons-react';
import {
  daysOfPeriod,
  periodKind,
  periodName,
  periodsLater,
  type ReviewPeriod,
} from '../../../../core/reviews/period';
import { rollUp } from '../../../../core/reviews/roll-up';
import { navigate, useRoute } from '../../../app/routes';
import { useDerived, useFormat, useToday } from '../../../plan';
import { Screen } from '../../../ui';
import { EvidenceFacts } from './EvidenceFacts';
import { FeelingFacts } from './FeelingFacts';
import { HoursFacts } from './HoursFacts';
import { PeopleFacts } from './PeopleFacts';
import { PromiseFacts } from './PromiseFacts';
import { ReadinessFacts } from './ReadinessFacts';
import { kinds, periodAsked, sameTime } from './review-place';
import { OwnWords } from './OwnWords';
import classes from './reviews.module.css';
import { WorkFacts } from './WorkFacts';

/**
 * A month, quarter, half or year looked back on: facts with the way to each, and the person's words around
 * them.
 */
export function Reviews() {
  const today = useToday();
  const period = periodAsked(useRoute().id, today);
  const found = useDerived(rollUp, period, today);
  const { date } = useFormat();
  const next = periodsLater(period, 1);
  const runs = found.until < found.to;
  return (
    <Screen
      title={periodName(period)}
      subtitle={
        runs
          ? `${date(found.from)} to ${date(found.to)}. It still runs; facts go up to today.`
          : `${date(found.from)} to ${date(found.to)}. Every fact leads to where it comes from.`
      }
      actions={
        <>
          <SegmentedControl
            aria-label="How long to look back on"
            value={periodKind(period)}
            data={[...kinds]}
            onChange={(kind) => go(sameTime(period, kind, today))}
          />
          <Button
            variant="default"
            leftSection={<IconChevronLeft size={16} aria-hidden="true" />}
            onClick={() => go(periodsLater(period, -1))}
          >
            Before
          </Button>
          <Button
            variant="default"
            rightSection={<IconChevronRight size={16} aria-hidden="true" />}
            disabled={daysOfPeriod(next).from > today}
            onClick={() => go(next)}
          >
            After
          </Button>
          <Button
            leftSection={<IconPrinter size={16} aria-hidden="true" />}
            onClick={() => navigate({ screen: 'documents', id: 'period-review', view: period })}
          >
            Print or save
          </Button>
        </>
      }
    >
      <div className={classes.grid} key={period}>
        <div className={classes.column}>
          <OwnWords period={period} places={['opening']} />
          <EvidenceFacts found={found} />
          <WorkFacts found={found} />
          <HoursFacts found={found} />
          <OwnWords period={period} places={['work', 'time', 'next']} />
        </div>
        <div className={classes.column}>
          <ReadinessFacts found={found} />
          <PromiseFacts found={found} />
          <PeopleFacts found={found} />
          <FeelingFacts found={found} />
        </div>
      </div>
    </Screen>
  );
}

const go = (period: ReviewPeriod): void =>
  navigate({ screen: 'journal', id: period, view: 'reviews' }, { replace: true });
