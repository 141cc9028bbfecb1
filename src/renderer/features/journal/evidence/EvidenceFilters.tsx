import { Checkbox, Select } from '@mantine/core';
import { Audience, type Evidence } from '../../../../core/evidence/evidence';
import { usePlan } from '../../../plan';
import { audienceWords } from '../../../plan/audience-words';
import { expectationChoices } from '../../../plan/evidence/evidence-choices';
import classes from './evidence.module.css';
import { quartersOf, type WantedEvidence } from './wanted-evidence';

interface EvidenceFiltersProps {
  readonly pieces: readonly Evidence[];
  readonly wanted: WantedEvidence;
  readonly onChange: (wanted: WantedEvidence) => void;
}

/** Narrows the list to readers, an expectation, a quarter, or what speaks in pay talks. */
export function EvidenceFilters({ pieces, wanted, onChange }: EvidenceFiltersProps) {
  const plan = usePlan();
  const change = (changes: Partial<WantedEvidence>): void => onChange({ ...wanted, ...changes });
  const { audience, expectationId, quarter, forPay } = wanted;
  return (
    <div className={classes.filters} role="group" aria-label="Narrow the list">
      <Select
        label="Who may read it"
        placeholder="Anyone’s"
        value={audience}
        data={Audience.options.map((value) => ({ value, label: audienceWords[value] }))}
        onChange={(value) => change({ audience: Audience.nullable().parse(value) })}
        comboboxProps={{ withinPortal: false }}
        clearable
        clearButtonProps={{ 'aria-label': 'Whoever may read it' }}
        w={170}
      />
      <Select
        label="Expectation"
        placeholder="Any"
        value={expectationId}
        data={expectationChoices(plan, expectationId === null ? [] : [expectationId])}
        onChange={(value) => change({ expectationId: value })}
        comboboxProps={{ withinPortal: false }}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Any expectation' }}
        flex={1}
        miw={220}
      />
      <Select
        label="Quarter"
        placeholder="Any"
        value={quarter}
        data={quartersOf(pieces).map(({ name }) => name)}
        onChange={(value) => change({ quarter: value })}
        comboboxProps={{ withinPortal: false }}
        clearable
        clearButtonProps={{ 'aria-label': 'Any quarter' }}
        w={130}
      />
      <Checkbox
        label="For pay talks"
        checked={forPay}
        onChange={(event) => change({ forPay: event.currentTarget.checked })}
        pb={8}
      />
    </div>
  );
}
