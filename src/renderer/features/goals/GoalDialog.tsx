import { MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../core/commands/sentences';
import type { Goal } from '../../../core/goals/goal';
import { isOpenGoal } from '../../../core/goals/goal.queries';
import { expectationsByCategory, findLevel } from '../../../core/paths/path.queries';
import type { Plan } from '../../../core/plan/plan';
import { usePlan, useTriedCommand } from '../../plan';
import { DateField } from '../../plan/fields/DateField';
import { FormDialog } from '../../ui';
import { levelChoices, usualLevel } from './level-choices';
import { draftOf, readMeasures, type MeasureDraft } from './measures/measure-draft';
import { MeasureFields } from './measures/MeasureFields';

interface GoalDialogProps {
  /** The goal to edit, or null for a new one. */
  readonly goal: Goal | null;
  readonly opened: boolean;
  readonly onClose: () => void;
}

type Fields = Pick<Goal, 'title' | 'levelId' | 'why' | 'deadline' | 'expectationIds' | 'prerequisiteIds'>;

/**
 * Adds or edits a goal: what, at which level, why, how one will know, by when, and which expectations it
 * works on.
 */
export function GoalDialog({ goal, opened, onClose }: GoalDialogProps) {
  const plan = usePlan();
  const add = useTriedCommand('goal.add');
  const edit = useTriedCommand('goal.edit');
  const [fields, setFields] = useState<Fields>(() => goal ?? { ...blank, levelId: usualLevel(plan) });
  const [measures, setMeasures] = useState<readonly MeasureDraft[]>(() => (goal?.measures ?? []).map(draftOf));
  const set = (changes: Partial<Fields>): void => setFields({ ...fields, ...changes });

  const submit = async (): Promise<string | null> => {
    if (fields.title.trim() === '') return 'A goal needs a few words that say what you want to reach.';
    const read = readMeasures(measures);
    if (!read.ok) return read.sentence;
    const { title, levelId, why, deadline, expectationIds, prerequisiteIds } = fields;
    const changes = { title, levelId, why, measures: read.measures, deadline, expectationIds, prerequisiteIds };
    const refusal = goal ? await edit({ id: goal.id, changes }) : await add(changes);
    return refusal && commandSentence(refusal);
  };

  return (
    <FormDialog
      title={goal ? 'Edit the goal' : 'Add a goal'}
      opened={opened}
      onClose={onClose}
      submitLabel={goal ? 'Save' : 'Add the goal'}
      onSubmit={submit}
    >
      <TextInput
        label="What you want to reach"
        required
        data-autofocus
        maxLength={500}
        value={fields.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <Select
        label="Level"
        data={levelChoices(plan)}
        value={fields.levelId}
        onChange={(id) => {
          if (id !== null) set({ levelId: id, expectationIds: [] });
        }}
      />
      <Textarea
        label="Why it matters"
        autosize
        minRows={2}
        maxLength={2_000}
        value={fields.why}
        onChange={(event) => set({ why: event.currentTarget.value })}
      />
      <MeasureFields measures={measures} onChange={setMeasures} />
      <DateField label="Deadline" value={fields.deadline} onChange={(deadline) => set({ deadline })} />
      <MultiSelect
        label="Expectations it works on"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Take all expectations off' }}
        nothingFoundMessage="No expectation of this level says that"
        data={expectationOptions(plan, fields.levelId)}
        value={fields.expectationIds}
        onChange={(expectationIds) => set({ expectationIds })}
      />
      <MultiSelect
        label="Goals to be done first"
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Wait for no goal' }}
        nothingFoundMessage="No other goal says that"
        data={goalOptions(plan, goal)}
        value={fields.prerequisiteIds}
        onChange={(prerequisiteIds) => set({ prerequisiteIds })}
      />
    </FormDialog>
  );
}

const blank: Fields = { title: '', levelId: '', why: '', deadline: null, expectationIds: [], prerequisiteIds: [] };

/** Goals that may come first: those still open, and those named already. */
const goalOptions = (plan: Plan, goal: Goal | null) =>
  Object.values(plan.goals)
    .filter((other) => other.id !== goal?.id && (isOpenGoal(other) || goal?.prerequisiteIds.includes(other.id)))
    .map(({ id, title }) => ({ value: id, label: title }));

const expectationOptions = (plan: Plan, levelId: string) => {
  const place = findLevel(plan, levelId);
  if (!place) return [];
  return [...expectationsByCategory(place.level)].map(([group, expectations]) => ({
    group,
    items: expectations.map(({ id, text }) => ({ value: id, label: text })),
  }));
};
