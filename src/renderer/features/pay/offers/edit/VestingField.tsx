import { Group, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { vestingPresets, type Vesting } from '../../../../../core/offers/vesting';
import { parseVesting, vestingText } from './vesting-text';

interface VestingFieldProps {
  readonly vesting: Vesting;
  readonly onChange: (vesting: Vesting) => void;
}

/** A usual vesting schedule, or one's own: a line for each month with the parts that vest at its end. */
export function VestingField({ vesting, onChange }: VestingFieldProps) {
  const preset = vestingPresets.find((usual) => JSON.stringify(usual.vesting) === JSON.stringify(vesting));
  const [isOwn, setOwn] = useState(preset === undefined);
  const [text, setText] = useState(vestingText(vesting));
  const choose = (name: string | null): void => {
    const chosen = vestingPresets.find((usual) => usual.name === name);
    setOwn(chosen === undefined);
    if (!chosen) return;
    onChange(chosen.vesting);
    setText(vestingText(chosen.vesting));
  };
  const write = (typed: string): void => {
    setText(typed);
    const read = parseVesting(typed);
    if (read.ok) onChange(read.value);
  };
  const read = parseVesting(text);
  return (
    <Group grow align="start">
      <Select
        label="Vests"
        value={isOwn ? 'own' : (preset?.name ?? 'own')}
        data={[
          ...vestingPresets.map(({ name, label }) => ({ value: name, label })),
          { value: 'own', label: 'By a schedule of its own' },
        ]}
        onChange={choose}
        allowDeselect={false}
      />
      {isOwn && (
        <Textarea
          label="Month and parts, one pair a line"
          description="“12 25” is 25 parts at the end of month 12"
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
          error={read.ok ? undefined : read.error}
          autosize
          minRows={3}
          maxRows={8}
        />
      )}
    </Group>
  );
}
