import { Select } from '@mantine/core';
import { ReviewPeriod } from '../../../../core/reviews/period';
import { usePlan, useToday } from '../../../plan';
import type { DocumentChoices } from '../use-document-request';
import { ReaderChoice } from './ReaderChoice';
import { factChoices, periodGroups } from './review-choices';
import { Ticks } from './Ticks';

interface ReviewOptionsProps {
  readonly period: ReviewPeriod;
  readonly choices: DocumentChoices;
  readonly onPeriod: (period: ReviewPeriod) => void;
  readonly onChoose: (changes: Partial<DocumentChoices>) => void;
}

/** Which period, for whom, and which facts. */
export function ReviewOptions({ period, choices, onPeriod, onChoose }: ReviewOptionsProps) {
  const { createdOn } = usePlan();
  const { reader, facts } = choices;
  return (
    <>
      <Select
        label="Period"
        data={periodGroups(createdOn, useToday(), period)}
        value={period}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        onChange={(chosen) => {
          if (chosen !== null) onPeriod(ReviewPeriod.parse(chosen));
        }}
      />
      <ReaderChoice reader={reader} onChange={(chosen) => onChoose({ reader: chosen })} />
      <Ticks
        title="Facts"
        choices={factChoices(reader)}
        ticked={facts[reader]}
        onChange={(ticked) => onChoose({ facts: { ...facts, [reader]: ticked } })}
      />
    </>
  );
}
