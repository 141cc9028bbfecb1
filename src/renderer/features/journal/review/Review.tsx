import { Button, Group, Stepper } from '@mantine/core';
import { useState } from 'react';
import { weekOrEmpty } from '../../../../core/journal/week.queries';
import { addWeeks, type IsoWeek } from '../../../../core/kit/dates';
import { navigate } from '../../../app/routes';
import { useCommand, useJournalWeeks, usePlan } from '../../../plan';
import { Screen } from '../../../ui';
import { WeekEvidence } from '../evidence/WeekEvidence';
import { RolePanel } from '../hours/RolePanel';
import { WeekHours } from '../hours/WeekHours';
import { Intentions } from '../intentions/Intentions';
import classes from '../journal.module.css';
import { WeekMood } from '../page/WeekMood';
import { LookBack } from './LookBack';
import { ReplanStep } from './ReplanStep';

const steps = [
  { label: 'Look back', hint: 'What happened, what was meant, and how it felt.' },
  { label: 'Log hours', hint: 'Where the time went, and whether that is where you want to go.' },
  { label: 'Harvest evidence', hint: 'One thing done, with a number where there is one, is enough.' },
  { label: 'Re-plan', hint: 'Dates that no longer hold, and what to do about them.' },
  { label: 'Choose three', hint: 'Three things that would make next week a good one.' },
] as const;

/** Walks through the end of a week in five calm steps; every one may be left empty. */
export function Review({ week }: { readonly week: IsoWeek }) {
  const [step, setStep] = useState(0);
  const { title } = useJournalWeeks();
  const { reviewedAt } = weekOrEmpty(usePlan(), week);
  const finish = useCommand('week.markReviewed');
  const leave = (): void => navigate({ screen: 'journal', id: week });
  const end = async (): Promise<void> => {
    if (await finish({ week })) leave();
  };
  const isLast = step === steps.length - 1;
  return (
    <Screen
      title={`Review of ${title(week)}`}
      subtitle={steps[step]?.hint}
      actions={
        <Button variant="default" onClick={leave}>
          Back to the week
        </Button>
      }
    >
      <Stepper active={step} onStepClick={setStep} size="sm" mb="lg" iconSize={30}>
        {steps.map(({ label }) => (
          <Stepper.Step key={label} label={label} />
        ))}
      </Stepper>
      <div className={classes.step}>
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
        {step === 4 && <Intentions week={addWeeks(week, 1)} title="Three things for next week" />}
        <Group justify="space-between">
          <Button variant="default" disabled={step === 0} onClick={() => setStep(step - 1)}>
            Back
          </Button>
          {isLast ? (
            <Button onClick={() => void end()}>
              {reviewedAt === null ? 'Finish the review' : 'Finish it again'}
            </Button>
          ) : (
            <Button onClick={() => setStep(step + 1)}>Next</Button>
          )}
        </Group>
      </div>
    </Screen>
  );
}
