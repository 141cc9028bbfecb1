import { Button, Group, Stepper } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { weekOrEmpty } from '../../../../core/journal/week.queries';
import { addWeeks, type IsoWeek } from '../../../../core/kit/dates';
import { navigate } from '../../../app/routes';
import { useCommand, useJournalWeeks, usePlan } from '../../../plan';
import { Screen } from '../../../ui';
import { WeekEvidence } from '../evidence/WeekEvidence';
import { RolePanel } from '../hours/RolePanel';
import { WeekHours } from '../hours/WeekHours';
import classes from '../journal.module.css';
import { WeekMood } from '../page/WeekMood';
import { LookBack } from './LookBack';
import { NextWeek } from './NextWeek';
import { ReplanStep } from './ReplanStep';
import { reviewSteps } from './review-steps';

interface ReviewProps {
  readonly week: IsoWeek;
  /** The place of the step shown, counted from 0. */
  readonly step: number;
}

/**
 * Walks through the end of a week in five calm steps; every one may be left empty. Each has an address, so
 * that one can look something up and come back to it.
 */
export function Review({ week, step }: ReviewProps) {
  const { title } = useJournalWeeks();
  const shown = reviewSteps[step];
  const leave = (): void => navigate({ screen: 'journal', id: week });
  const go = (to: number): void =>
    navigate({ screen: 'journal', id: week, view: reviewSteps[to]?.view ?? 'review' });
  return (
    <Screen
      title={`Review of ${title(week)}`}
      subtitle={shown?.hint}
      actions={
        <Button variant="default" onClick={leave}>
          Back to the week
        </Button>
      }
    >
      <Stepper active={step} onStepClick={go} size="sm" mb="lg" iconSize={30} classNames={stepperClasses}>
        {reviewSteps.map(({ view, label }) => (
          <Stepper.Step key={view} label={label} />
        ))}
      </Stepper>
      <Step step={step} label={shown?.label ?? ''}>
        {step === 0 && (
          <>
            <LookBack week={week} />
            <WeekMood week={week} />
          </>
        )}
        {step === 1 && (
          <>
            <WeekHours week={week} />
            <RolePanel week={week} />
          </>
        )}
        {step === 2 && <WeekEvidence week={week} />}
        {step === 3 && <ReplanStep />}
        {step === 4 && <NextWeek week={addWeeks(week, 1)} />}
        <Group justify="space-between">
          <Button variant="default" disabled={step === 0} onClick={() => go(step - 1)}>
            Back
          </Button>
          {step < reviewSteps.length - 1 ? (
            <Button key="next" onClick={() => go(step + 1)}>
              Next
            </Button>
          ) : (
            <Finish key="finish" week={week} onFinished={leave} />
          )}
        </Group>
      </Step>
    </Screen>
  );
}

const stepperClasses = { stepIcon: classes.stepIcon ?? '' };

interface StepProps {
  readonly step: number;
  readonly label: string;
  readonly children: ReactNode;
}

/** What one step shows; going on to the next begins at its top. */
function Step({ step, label, children }: StepProps) {
  const section = useRef<HTMLElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    window.scrollTo(0, 0);
    section.current?.focus({ preventScroll: true });
  }, [step]);
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={`Step ${step + 1} of ${reviewSteps.length}: ${label}`}
      className={classes.step}
    >
      {children}
    </section>
  );
}

function Finish({ week, onFinished }: { readonly week: IsoWeek; readonly onFinished: () => void }) {
  const { reviewedAt } = weekOrEmpty(usePlan(), week);
  const finish = useCommand('week.markReviewed');
  const end = async (): Promise<void> => {
    if (await finish({ week })) onFinished();
  };
  return (
    <Button onClick={() => void end()}>
      {reviewedAt === null ? 'Finish the review' : 'Finish it again'}
    </Button>
  );
}
