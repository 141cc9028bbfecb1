import { ActionIcon, Alert, Button, NumberInput, Select, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { IsoDate } from '../../../../core/kit/dates';
import type { AddedGoal } from '../../../../core/schedule/forecast/what-if';
import { useFormat, usePlan } from '../../../plan';
import { DateField } from '../../../plan/fields/DateField';
import { levelChoices } from '../../../plan/fields/level-choice';
import classes from './what-if.module.css';

interface AddedGoalsProps {
  readonly goals: readonly AddedGoal[];
  readonly onChange: (goals: AddedGoal[]) => void;
}

/** Goals that are only being thought of, each with its work in hours. */
export function AddedGoals({ goals, onChange }: AddedGoalsProps) {
  const { hours, date } = useFormat();
  return (
    <div role="group" aria-label="Goals taken on">
      <div className={classes.label}>Goals taken on</div>
      {goals.length > 0 && (
        <ul className={classes.added}>
          {goals.map((goal, at) => (
            <li key={`${goal.title} ${at}`}>
              <span>{`${goal.title}, ${hours(goal.hours)}${goal.deadline ? `, by ${date(goal.deadline)}` : ''}`}</span>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Do not take on ${goal.title}`}
                onClick={() => onChange(goals.filter((_, other) => other !== at))}
              >
                <IconX size={15} aria-hidden="true" />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <AddGoal onAdd={(goal) => onChange([...goals, goal])} />
    </div>
  );
}

function AddGoal({ onAdd }: { readonly onAdd: (goal: AddedGoal) => void }) {
  const plan = usePlan();
  const levels = levelChoices(plan);
  const [title, setTitle] = useState('');
  const [hours, setHours] = useState<number | string>(20);
  const [levelId, setLevelId] = useState<string | null>(plan.position?.targetLevelId ?? null);
  const [deadline, setDeadline] = useState<IsoDate | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  if (levels.length === 0) return null;
  const add = (): void => {
    if (title.trim() === '' || levelId === null || Number(hours) <= 0) {
      setRefusal('Give the goal a title, a level and its hours.');
      return;
    }
    onAdd({ title: title.trim(), levelId, hours: Number(hours), deadline });
    setTitle('');
    setRefusal(null);
  };
  return (
    <form className={classes.add} onSubmit={(event) => { event.preventDefault(); add(); }}>
      <TextInput label="One more goal" maxLength={500} value={title} onChange={({ currentTarget }) => setTitle(currentTarget.value)} />
      <div className={classes.pair}>
        <NumberInput label="Work in hours" min={0.25} max={10_000} step={5} value={hours} onChange={setHours} />
        <Select label="Level" data={levels} value={levelId} onChange={setLevelId} allowDeselect={false} comboboxProps={{ withinPortal: false }} />
        <DateField label="Deadline" value={deadline} onChange={setDeadline} />
      </div>
      {refusal !== null && <Alert color="clay" role="alert">{refusal}</Alert>}
      <Button type="submit" variant="default" size="xs">Try with this goal</Button>
    </form>
  );
}
