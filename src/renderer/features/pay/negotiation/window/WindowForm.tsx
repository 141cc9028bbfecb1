import { Alert, Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../../core/commands/sentences';
import type { Negotiation } from '../../../../../core/negotiation/negotiation';
import { usePlan, useTriedCommand } from '../../../../plan';
import { MoneyField } from '../../../../plan/fields/MoneyField';
import { ProseField } from '../../../../plan/fields/ProseField';
import { notify, Panel } from '../../../../ui';
import classes from '../../pay.module.css';
import { FloorWords } from './FloorWords';

/**
 * Floor, target and opening ask, and the range they posted; figures that contradict one another are refused.
 */
export function WindowForm() {
  const { negotiation } = usePlan();
  const { floor, target, ask, reason, currency, posted } = negotiation;
  const saved: Window = {
    floor,
    target,
    ask,
    reason,
    currency,
    from: posted?.from ?? null,
    to: posted?.to ?? null,
  };
  return <Fields key={Object.values(saved).join()} saved={saved} />;
}

interface Window extends Pick<Negotiation, 'floor' | 'target' | 'ask' | 'reason' | 'currency'> {
  readonly from: number | null;
  readonly to: number | null;
}

function Fields({ saved }: { readonly saved: Window }) {
  const [form, setForm] = useState(saved);
  const [refusal, setRefusal] = useState<string | null>(null);
  const set = useTriedCommand('negotiation.set');
  const change = (changes: Partial<Window>): void => setForm((before) => ({ ...before, ...changes }));
  const submit = async (): Promise<void> => {
    const { from, to, ...own } = form;
    const only = from ?? to;
    const posted = only === null ? null : { from: only, to: to ?? only };
    const error = await set({ changes: { ...own, posted } });
    setRefusal(error ? commandSentence(error) : null);
    if (!error) notify({ message: 'Your window is set.' });
  };
  const { currency } = form;
  return (
    <Panel title="Floor, target, ask">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="md">
          <div>
            <MoneyField
              label="Floor"
              description="Under this you walk away"
              currency={currency}
              value={form.floor}
              onChange={(floor) => change({ floor })}
            />
            <FloorWords />
          </div>
          <MoneyField
            label="Target"
            description="What you would be glad of"
            currency={currency}
            value={form.target}
            onChange={(target) => change({ target })}
          />
          <MoneyField
            label="Opening ask"
            description="What you say first"
            currency={currency}
            value={form.ask}
            onChange={(ask) => change({ ask })}
          />
          <ProseField
            label="Why this is fair"
            value={form.reason}
            onChange={(reason) => change({ reason })}
          />
          <fieldset className={classes.group}>
            <legend>The range they posted, if they did</legend>
            <Group grow align="start">
              <MoneyField
                label="From"
                currency={currency}
                value={form.from}
                onChange={(from) => change({ from })}
              />
              <MoneyField label="To" currency={currency} value={form.to} onChange={(to) => change({ to })} />
            </Group>
          </fieldset>
          {refusal !== null && (
            <Alert color="clay" variant="light" role="alert">
              {refusal}
            </Alert>
          )}
          <Button type="submit">Set the window</Button>
        </Stack>
      </form>
    </Panel>
  );
}
