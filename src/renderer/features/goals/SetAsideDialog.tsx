import { Checkbox, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../core/commands/sentences';
import type { Goal } from '../../../core/goals/goal';
import { milestonesOf } from '../../../core/goals/goal.queries';
import { counted } from '../../../core/kit/words';
import { isOpen } from '../../../core/milestones/milestone.queries';
import { usePlan, useTriedCommand } from '../../plan';
import { FormDialog } from '../../ui';

/** Goals that are to be set aside, and the level they move to with it, if any. */
export interface AsideWish {
  readonly goals: readonly Goal[];
  readonly levelId?: string;
  /** What is chosen at first. */
  readonly how: 'skipped' | 'dropped';
}

interface SetAsideDialogProps {
  readonly wish: AsideWish | null;
  readonly onClose: () => void;
  readonly onDone?: (how: 'skipped' | 'dropped') => void;
}

/** Asks how goals are set aside: skipped for now, or dropped with a reason that stays with them. */
export function SetAsideDialog({ wish, onClose, onDone }: SetAsideDialogProps) {
  if (!wish) return null;
  return <AsideForm key={wish.how} wish={wish} onClose={onClose} onDone={onDone} />;
}

interface AsideFormProps extends Omit<SetAsideDialogProps, 'onDone'> {
  readonly wish: AsideWish;
  readonly onDone: SetAsideDialogProps['onDone'] | undefined;
}

function AsideForm({ wish: { goals, levelId, how: first }, onClose, onDone }: AsideFormProps) {
  const plan = usePlan();
  const move = useTriedCommand('goal.move');
  const [how, setHow] = useState(first);
  const [because, setBecause] = useState('');
  const [withMilestones, setWith] = useState(true);
  const open = goals.flatMap((goal) => milestonesOf(plan, goal)).filter(isOpen).length;
  const submit = async (): Promise<string | null> => {
    const level = levelId === undefined ? {} : { levelId };
    const refusal = await move({ ids: goals.map(({ id }) => id), ...level, status: how, because, withMilestones });
    if (refusal) return commandSentence(refusal);
    onDone?.(how);
    return null;
  };
  const [only] = goals;
  const what = goals.length === 1 && only ? `“${only.title}”` : counted(goals.length, 'goal');
  return (
    <FormDialog
      title={goals.length === 1 ? 'Set the goal aside' : 'Set goals aside'}
      opened
      onClose={onClose}
      submitLabel={how === 'dropped' ? 'Drop' : 'Skip'}
      onSubmit={submit}
    >
      <Radio.Group
        label={`What becomes of ${what}`}
        value={how}
        onChange={(chosen) => setHow(chosen === 'dropped' ? 'dropped' : 'skipped')}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="skipped" label="Skip: not for me, or not now" />
          <Radio value="dropped" label="Drop: given up, for a reason" />
        </Stack>
      </Radio.Group>
      <Textarea
        label={how === 'dropped' ? 'Why' : 'Why, if you like'}
        description="It stays in the plan with this reason, and you can take it up again."
        required={how === 'dropped'}
        data-autofocus
        autosize
        minRows={2}
        maxLength={2_000}
        value={because}
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      {open > 0 && (
        <Checkbox
          label={`Drop ${counted(open, 'open milestone')} with it, so that the schedule keeps no time for them`}
          checked={withMilestones}
          onChange={(event) => setWith(event.currentTarget.checked)}
        />
      )}
    </FormDialog>
  );
}
