import { ActionIcon, Button, Group, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { commandSentence } from '../../../../../core/commands/sentences';
import {
  alternativesBestFirst,
  expectedWorth,
  floorFromAlternatives,
} from '../../../../../core/negotiation/alternative.queries';
import type { Alternative } from '../../../../../core/negotiation/talk';
import { useCommand, useDerived, useFormat, usePlan, useRemoval, useTriedCommand } from '../../../../plan';
import { MoneyField } from '../../../../plan/fields/MoneyField';
import { EmptyState, FormDialog, Panel } from '../../../../ui';
import { PercentField } from '../../offers/edit/NumberField';
import classes from '../../pay.module.css';

/** What one does if the talk comes to nothing, the best first, and the floor that follows from it. */
export function Alternatives() {
  const { negotiation } = usePlan();
  const { currency, floor } = negotiation;
  const alternatives = useDerived(alternativesBestFirst);
  const following = useDerived(floorFromAlternatives);
  const setWindow = useCommand('negotiation.set');
  const { money } = useFormat();
  const [adding, dialog] = useDisclosure();
  const add = (
    <Button
      size="compact-sm"
      variant="light"
      leftSection={<IconPlus size={15} aria-hidden="true" />}
      onClick={dialog.open}
    >
      Add an alternative
    </Button>
  );
  return (
    <Panel title="If it comes to nothing" note={alternatives.length > 0 && add}>
      {alternatives.length === 0 && (
        <EmptyState action={add}>
          Staying, another offer, a break: what you would do instead, and what it is worth. The best of them
          is your floor.
        </EmptyState>
      )}
      <ul className={classes.lines}>
        {alternatives.map((alternative) => (
          <AlternativeLine key={alternative.id} alternative={alternative} currency={currency} />
        ))}
      </ul>
      {following !== null && (
        <p className={classes.muted}>
          The best one is worth {money(following, currency)} for sure, so that is the floor that follows from
          it.{' '}
          {following === floor ? (
            'Your floor is just that.'
          ) : (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => void setWindow({ changes: { floor: following } })}
            >
              Make it my floor
            </Button>
          )}
        </p>
      )}
      <AlternativeDialog key={String(adding)} alternative={null} opened={adding} onClose={dialog.close} />
    </Panel>
  );
}

function AlternativeLine({
  alternative,
  currency,
}: {
  readonly alternative: Alternative;
  readonly currency: string;
}) {
  const { money, percent, prose } = useFormat();
  const remove = useRemoval('alternative.remove');
  const [editing, dialog] = useDisclosure();
  const { id, title, worth, strength, nextStep } = alternative;
  return (
    <li>
      <span>
        {prose(title)}
        <small>
          {money(worth, currency)} a year, {percent(strength)} sure:{' '}
          {money(expectedWorth(alternative), currency)}
          {nextStep !== '' && `. Next: ${prose(nextStep)}`}
        </small>
      </span>
      <span className={classes.tools}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Edit the alternative ${title}`}
          onClick={dialog.open}
        >
          <IconPencil size={16} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Remove the alternative ${title}`}
          onClick={() => void remove({ id }, `“${prose(title)}”`)}
        >
          <IconTrash size={16} aria-hidden="true" />
        </ActionIcon>
      </span>
      <AlternativeDialog
        key={String(editing)}
        alternative={alternative}
        opened={editing}
        onClose={dialog.close}
      />
    </li>
  );
}

interface AlternativeDialogProps {
  readonly alternative: Alternative | null;
  readonly opened: boolean;
  readonly onClose: () => void;
}

function AlternativeDialog({ alternative, opened, onClose }: AlternativeDialogProps) {
  const { currency } = usePlan().negotiation;
  const [form, setForm] = useState(
    alternative ?? { id: 'new', title: '', worth: 0, strength: 1, nextStep: '' },
  );
  const change = (changes: Partial<Alternative>): void => setForm((before) => ({ ...before, ...changes }));
  const add = useTriedCommand('alternative.add');
  const edit = useTriedCommand('alternative.edit');
  const submit = async (): Promise<string | null> => {
    const { id: _id, ...fields } = form;
    const refusal = alternative ? await edit({ id: alternative.id, changes: fields }) : await add(fields);
    return refusal ? commandSentence(refusal) : null;
  };
  return (
    <FormDialog
      title={alternative ? 'Edit the alternative' : 'Add an alternative'}
      opened={opened}
      onClose={onClose}
      submitLabel={alternative ? 'Keep changes' : 'Add it'}
      onSubmit={submit}
    >
      <Stack gap="md">
        <TextInput
          label="What you would do"
          value={form.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
          required
          data-autofocus
        />
        <Group grow align="start">
          <MoneyField
            label="Worth a year"
            currency={currency}
            value={form.worth}
            onChange={(worth) => change({ worth: worth ?? 0 })}
          />
          <PercentField
            label="How sure it is"
            value={form.strength}
            onChange={(strength) => change({ strength })}
          />
        </Group>
        <TextInput
          label="What to do next for it"
          value={form.nextStep}
          onChange={(event) => change({ nextStep: event.currentTarget.value })}
        />
      </Stack>
    </FormDialog>
  );
}
