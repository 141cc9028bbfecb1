import { ActionIcon, Button, Checkbox, Group, NumberInput, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Measure } from '../../../../core/goals/measure';
import { blankMeasure, type MeasureDraft } from './measure-draft';
import classes from './measures.module.css';

interface MeasureFieldsProps {
  readonly measures: readonly MeasureDraft[];
  readonly onChange: (measures: readonly MeasureDraft[]) => void;
}

/** How one will know: figures on their way, things that are so or not, or the goal's own milestones. */
export function MeasureFields({ measures, onChange }: MeasureFieldsProps) {
  const [added, setAdded] = useState(0);
  const add = (kind: Measure['kind']): void => {
    setAdded(added + 1);
    onChange([...measures, blankMeasure(kind, `new ${added}`)]);
  };
  const countsMilestones = measures.some(({ kind }) => kind === 'milestones');
  return (
    <fieldset className={classes.fields}>
      <legend>How you will know</legend>
      <p>
        {measures.length === 0
          ? 'Something that can be counted or seen. Without a measure the milestones are counted.'
          : 'How far the goal is, is the mean of these.'}
      </p>
      {measures.map((measure, at) => (
        <MeasureRow
          key={measure.key}
          measure={measure}
          place={at + 1}
          onChange={(changed) => onChange(measures.map((other) => (other === measure ? changed : other)))}
          onRemove={() => onChange(measures.filter((other) => other !== measure))}
        />
      ))}
      <Group gap={8}>
        <AddButton onClick={() => add('number')}>A figure</AddButton>
        <AddButton onClick={() => add('yes-no')}>Yes or no</AddButton>
        {!countsMilestones && measures.length > 0 && (
          <AddButton onClick={() => add('milestones')}>The milestones</AddButton>
        )}
      </Group>
    </fieldset>
  );
}

function AddButton({ children, onClick }: { readonly children: string; readonly onClick: () => void }) {
  return (
    <Button
      size="compact-sm"
      variant="light"
      aria-label={`Add a measure: ${children.toLowerCase()}`}
      leftSection={<IconPlus size={14} aria-hidden="true" />}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}

interface MeasureRowProps {
  readonly measure: MeasureDraft;
  readonly place: number;
  readonly onChange: (measure: MeasureDraft) => void;
  readonly onRemove: () => void;
}

function MeasureRow({ measure, place, onChange, onRemove }: MeasureRowProps) {
  const set = (changes: Partial<MeasureDraft>): void => onChange({ ...measure, ...changes });
  return (
    <div className={classes.row} role="group" aria-label={`Measure ${place}`}>
      {measure.kind === 'milestones' ? (
        <p>The milestones of the goal, by their effort</p>
      ) : (
        <TextInput
          label={measure.kind === 'number' ? 'What is counted' : 'What will be so'}
          maxLength={2_000}
          value={measure.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
      )}
      <ActionIcon variant="subtle" color="gray" aria-label={`Remove measure ${place}`} onClick={onRemove}>
        <IconTrash size={16} aria-hidden="true" />
      </ActionIcon>
      {measure.kind === 'number' && <Figures measure={measure} set={set} />}
      {measure.kind === 'yes-no' && (
        <Checkbox
          label="It is so already"
          checked={measure.done}
          onChange={(event) => set({ done: event.currentTarget.checked })}
        />
      )}
    </div>
  );
}

interface FiguresProps {
  readonly measure: MeasureDraft;
  readonly set: (changes: Partial<MeasureDraft>) => void;
}

function Figures({ measure, set }: FiguresProps) {
  return (
    <div className={classes.figures}>
      <NumberInput label="From" value={measure.from} onChange={(from) => set({ from })} />
      <NumberInput label="To" value={measure.to} onChange={(to) => set({ to })} />
      <NumberInput label="Now" value={measure.now} onChange={(now) => set({ now })} />
      <TextInput
        label="Unit"
        placeholder="ms, %, talks"
        maxLength={40}
        value={measure.unit}
        onChange={(event) => set({ unit: event.currentTarget.value })}
      />
    </div>
  );
}
