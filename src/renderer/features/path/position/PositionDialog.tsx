import { Select } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../core/commands/sentences';
import { addMonths } from '../../../../core/kit/dates';
import type { Path } from '../../../../core/paths/path';
import { usePlan, useToday, useTriedCommand } from '../../../plan';
import { DateField } from '../../../plan/fields/DateField';
import { FormDialog } from '../../../ui';

interface PositionDialogProps {
  readonly path: Path;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Asks for the level today, the level wanted and the date it is wanted by. */
export function PositionDialog({ path, opened, onClose }: PositionDialogProps) {
  const plan = usePlan();
  const today = useToday();
  const setPosition = useTriedCommand('position.set');
  const now = plan.position?.pathId === path.id ? plan.position : null;
  const [currentLevelId, setCurrent] = useState(now?.currentLevelId ?? path.levels[0]?.id ?? '');
  const [targetLevelId, setTarget] = useState(
    now?.targetLevelId ?? path.levels[1]?.id ?? path.levels[0]?.id ?? '',
  );
  const [targetDate, setDate] = useState(now?.targetDate ?? addMonths(today, 24));
  const levels = path.levels.map(({ id, name }) => ({ value: id, label: name }));
  const reachable = levels.slice(levels.findIndex(({ value }) => value === currentLevelId));

  const chooseCurrent = (id: string): void => {
    setCurrent(id);
    const place = (levelId: string): number => path.levels.findIndex((level) => level.id === levelId);
    if (place(targetLevelId) < place(id)) setTarget(path.levels[place(id) + 1]?.id ?? id);
  };
  const submit = async (): Promise<string | null> => {
    const refusal = await setPosition({ pathId: path.id, currentLevelId, targetLevelId, targetDate });
    return refusal && commandSentence(refusal);
  };

  return (
    <FormDialog
      title={`Where you stand: ${path.title}`}
      opened={opened}
      onClose={onClose}
      submitLabel="Save"
      onSubmit={submit}
    >
      <Select
        label="Level today"
        data={levels}
        value={currentLevelId}
        onChange={(id) => {
          if (id !== null) chooseCurrent(id);
        }}
      />
      <Select
        label="Level you want"
        data={reachable}
        value={targetLevelId}
        onChange={(id) => {
          if (id !== null) setTarget(id);
        }}
      />
      <DateField
        label="By"
        description="Milestones and goals are placed before this date."
        value={targetDate}
        clearable={false}
        onChange={(date) => {
          if (date) setDate(date);
        }}
      />
    </FormDialog>
  );
}
