import { Button, Group, NumberInput, TextInput } from '@mantine/core';
import { figureIn } from '../../../core/evidence/harvest/figure-in';
import { useFormat } from '../format';
import { figureDraft, isBlank, type EvidenceDraft, type FigureDraft } from './evidence-draft';
import { figureText } from './evidence-words';
import classes from './evidence.module.css';

interface FigureFieldsProps {
  readonly draft: EvidenceDraft;
  readonly onChange: (changes: Partial<EvidenceDraft>) => void;
}

/** The result as a figure, from what to what; one the words already name is offered. */
export function FigureFields({ draft, onChange }: FigureFieldsProps) {
  const format = useFormat();
  const { figure } = draft;
  const change = (changes: Partial<FigureDraft>): void => onChange({ figure: { ...figure, ...changes } });
  const found = isBlank(figure) ? figureIn(`${draft.title}\n${draft.result}`) : null;
  return (
    <fieldset className={classes.figure}>
      <legend>Result in numbers</legend>
      <Group grow align="start">
        <NumberInput
          label="From"
          placeholder="Before"
          value={figure.from ?? ''}
          onChange={(from) => change({ from: numberOrNull(from) })}
          hideControls
        />
        <NumberInput
          label="To"
          placeholder="After"
          value={figure.to ?? ''}
          onChange={(to) => change({ to: numberOrNull(to) })}
          hideControls
        />
        <TextInput
          label="Unit"
          placeholder="ms, hours, %"
          value={figure.unit}
          onChange={(event) => change({ unit: event.currentTarget.value })}
          maxLength={100}
        />
      </Group>
      {found && (
        <Button
          className={classes.offer}
          size="compact-sm"
          variant="light"
          onClick={() => onChange({ figure: figureDraft(found) })}
        >
          Use “{figureText(found, format)}” from your words
        </Button>
      )}
    </fieldset>
  );
}

const numberOrNull = (typed: number | string): number | null => {
  const value = Number(typed);
  return typed === '' || !Number.isFinite(value) ? null : value;
};
