import { Checkbox, Radio, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../core/commands/sentences';
import { counted } from '../../../../core/kit/words';
import { findLevel } from '../../../../core/paths/path.queries';
import { usePlan, useTriedCommand } from '../../../plan';
import { EmptyState, FormDialog, notify } from '../../../ui';
import { levelChoices, usualLevel } from '../level-choices';
import classes from './adding.module.css';
import { freeIds, gapsByCategory, type GapGroup } from './gaps';

/** Makes goals of what a level asks and is not met: one for each of those chosen, or one for all. */
export function GapsDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = usePlan();
  const make = useTriedCommand('goal.addFromExpectations');
  const [levelId, setLevel] = useState(() => usualLevel(plan));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [as, setAs] = useState<'one-each' | 'one-together'>('one-each');
  const level = findLevel(plan, levelId)?.level;
  const groups = level ? gapsByCategory(plan, level) : [];
  const choose = (ids: readonly string[], on: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids) if (on) next.add(id);
      else next.delete(id);
    setChosen(next);
  };
  const submit = async (): Promise<string | null> => {
    if (chosen.size === 0) return 'Choose at least one expectation to make a goal of.';
    const refusal = await make({ expectationIds: [...chosen], as });
    if (refusal) return commandSentence(refusal);
    notify({ message: `Made ${as === 'one-each' ? counted(chosen.size, 'goal') : `one goal of ${chosen.size}`}.` });
    return null;
  };
  return (
    <FormDialog
      title="Goals from unmet expectations"
      opened
      onClose={onClose}
      submitLabel={submitWords(chosen.size, as)}
      onSubmit={submit}
    >
      <Select
        label="What you do not meet yet at"
        data={levelChoices(plan)}
        value={levelId}
        allowDeselect={false}
        onChange={(id) => {
          if (id !== null) setLevel(id);
          setChosen(new Set());
        }}
      />
      <Radio.Group
        label="What to make of them"
        value={as}
        onChange={(value) => setAs(value === 'one-together' ? 'one-together' : 'one-each')}
      >
        <Stack gap={6} mt={6}>
          <Radio value="one-each" label="A goal for each" />
          <Radio value="one-together" label="One goal for all of them" />
        </Stack>
      </Radio.Group>
      {groups.length === 0 && <EmptyState>Everything this level asks is rated solid.</EmptyState>}
      <div className={classes.groups}>
        {groups.map((group) => (
          <Group key={group.category} group={group} chosen={chosen} choose={choose} />
        ))}
      </div>
    </FormDialog>
  );
}

const submitWords = (count: number, as: 'one-each' | 'one-together'): string =>
  count > 1 && as === 'one-each' ? `Make ${counted(count, 'goal')}` : 'Make the goal';

interface GroupProps {
  readonly group: GapGroup;
  readonly chosen: ReadonlySet<string>;
  readonly choose: (ids: readonly string[], on: boolean) => void;
}

function Group({ group: { category, gaps }, chosen, choose }: GroupProps) {
  const free = freeIds(gaps);
  const count = free.filter((id) => chosen.has(id)).length;
  return (
    <fieldset className={classes.group}>
      <legend>
        <Checkbox
          label={category}
          disabled={free.length === 0}
          checked={free.length > 0 && count === free.length}
          indeterminate={count > 0 && count < free.length}
          onChange={(event) => choose(free, event.currentTarget.checked)}
        />
      </legend>
      {gaps.map(({ expectation: { id, text }, goal }) => (
        <Checkbox
          key={id}
          label={text}
          description={goal ? `Has a goal: ${goal.title}` : undefined}
          disabled={goal !== null}
          checked={chosen.has(id)}
          onChange={(event) => choose([id], event.currentTarget.checked)}
        />
      ))}
    </fieldset>
  );
}
