import { NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../core/commands/sentences';
import type { IsoDate } from '../../../../core/kit/dates';
import { counted } from '../../../../core/kit/words';
import { usePlan, useFormat, useTriedCommand } from '../../../plan';
import { DateField } from '../../../plan/fields/DateField';
import { FormDialog } from '../../../ui';
import { shiftEdits } from './shift-edits';

/** What is wished for which milestones. */
export interface BulkWish {
  readonly kind: 'goal' | 'due' | 'shift';
  readonly ids: readonly string[];
}

interface BulkDialogProps {
  readonly wish: BulkWish;
  readonly onClose: () => void;
  /** Told how the milestones are now, after "Three milestones". */
  readonly onDone: (how: string) => void;
}

/**
 * Asks for the goal, the due date or the days of a change of several milestones, and makes it as one step.
 */
export function BulkDialog({ wish: { kind, ids }, onClose, onDone }: BulkDialogProps) {
  const { goals, milestones } = usePlan();
  const { date } = useFormat();
  const [goalId, setGoalId] = useState<string | null>(null);
  const [due, setDue] = useState<IsoDate | null>(null);
  const [days, setDays] = useState<number | string>(7);
  const edit = useTriedCommand('milestone.editMany');
  const shift = shiftEdits(milestones, ids, Number(days));
  const changes = {
    goal: {
      edits: ids.map((id) => ({ id, changes: { goalId } })),
      how: goalId === null ? 'belong to no goal' : `belong to “${goals[goalId]?.title ?? ''}”`,
    },
    due: {
      edits: ids.map((id) => ({ id, changes: { due } })),
      how: due === null ? 'have no due date' : `are due ${date(due)}`,
    },
    shift: {
      edits: shift.edits,
      how: `shifted by ${Math.abs(Number(days))} days ${Number(days) < 0 ? 'earlier' : 'later'}`,
    },
  };
  const submit = async (): Promise<string | null> => {
    const { edits, how } = changes[kind];
    if (edits.length === 0) return 'None of them has a date of its own to shift. The schedule places them.';
    if (kind === 'shift' && Number(days) === 0) return 'Say by how many days.';
    const refusal = await edit({ edits });
    if (refusal) return commandSentence(refusal);
    onDone(how);
    return null;
  };
  return (
    <FormDialog
      title={`${titles[kind]} ${counted(ids.length, 'milestone')}`}
      opened
      onClose={onClose}
      submitLabel="Change them"
      onSubmit={submit}
      size="md"
    >
      {kind === 'goal' && (
        <Select
          label="Goal"
          placeholder="No goal"
          value={goalId}
          data={Object.values(goals).map(({ id, title }) => ({ value: id, label: title }))}
          onChange={setGoalId}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': 'Clear the goal' }}
          data-autofocus
        />
      )}
      {kind === 'due' && (
        <DateField
          label="Due"
          description="Empty for no due date"
          value={due}
          onChange={setDue}
          data-autofocus
        />
      )}
      {kind === 'shift' && (
        <NumberInput
          label="Days later"
          description={`Below zero for earlier. Their dates “not before”, “due” and “pinned to” move.${shift.without === 0 ? '' : ` ${counted(shift.without, 'milestone')} of them without such a date stay as they are.`}`}
          value={days}
          onChange={setDays}
          min={-3_650}
          max={3_650}
          allowDecimal={false}
          data-autofocus
        />
      )}
    </FormDialog>
  );
}

const titles = { goal: 'A goal for', due: 'A due date for', shift: 'Shift' } as const;
