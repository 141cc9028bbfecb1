import { ActionIcon, Select } from '@mantine/core';
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { usePlan } from '../open-plan';
import classes from './LevelChoosers.module.css';
import { levelChoices, type LevelChoice } from './level-choice';

interface LevelChoosersProps {
  readonly choice: LevelChoice;
  readonly onChange: (choice: LevelChoice) => void;
}

/** Chooses the two levels that are compared, of any path of the plan. */
export function LevelChoosers({ choice, onChange }: LevelChoosersProps) {
  const data = levelChoices(usePlan());
  const { fromId, toId } = choice;
  const chooser = (label: string, value: string, choose: (id: string) => LevelChoice) => (
    <Select
      className={classes.chooser}
      label={label}
      data={data}
      value={value}
      allowDeselect={false}
      onChange={(id) => {
        if (id !== null) onChange(choose(id));
      }}
    />
  );
  return (
    <div className={classes.choosers} role="group" aria-label="Levels to compare">
      {chooser('From', fromId, (id) => ({ ...choice, fromId: id }))}
      <ActionIcon
        variant="default"
        size={36}
        aria-label="Compare the other way round"
        title="Compare the other way round"
        onClick={() => onChange({ fromId: toId, toId: fromId })}
      >
        <IconArrowsLeftRight size={17} aria-hidden="true" />
      </ActionIcon>
      {chooser('To', toId, (id) => ({ ...choice, toId: id }))}
    </div>
  );
}
