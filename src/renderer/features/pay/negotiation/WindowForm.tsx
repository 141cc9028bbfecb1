import { Alert, Button, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../core/commands/sentences';
import { usePlan, useTriedCommand } from '../../../plan';
import { MoneyField } from '../../../plan/fields/MoneyField';
import { notify, Panel } from '../../../ui';

/** Floor, target and opening ask; figures that contradict one another are refused with the reason. */
export function WindowForm() {
  const { negotiation } = usePlan();
  const { floor, target, ask, reason, currency } = negotiation;
  return <Fields key={`${floor} ${target} ${ask} ${reason} ${currency}`} saved={{ floor, target, ask, reason, currency }} />;
}

interface Window {
  readonly floor: number | null;
  readonly target: number | null;
  readonly ask: number | null;
  readonly reason: string;
  readonly currency: string;
}

function Fields({ saved }: { readonly saved: Window }) {
  const [form, setForm] = useState(saved);
  const [refusal, setRefusal] = useState<string | null>(null);
  const set = useTriedCommand('negotiation.set');
  const change = (changes: Partial<Window>): void => setForm((before) => ({ ...before, ...changes }));
  const submit = async (): Promise<void> => {
    const error = await set({ changes: form });
    setRefusal(error ? commandSentence(error) : null);
    if (!error) notify({ message: 'Your window is set.' });
  };
  const { currency } = form;
  return (
    <Panel title="Floor, target, ask">
      <form onSubmit={(event) => { event.preventDefault(); void submit(); }}>
        <Stack gap="md">
          <MoneyField label="Floor" description="Under this you walk away" currency={currency} value={form.floor} onChange={(floor) => change({ floor })} />
          <MoneyField label="Target" description="What you would be glad of" currency={currency} value={form.target} onChange={(target) => change({ target })} />
          <MoneyField label="Opening ask" description="What you say first" currency={currency} value={form.ask} onChange={(ask) => change({ ask })} />
          <Textarea label="Why this is fair" value={form.reason} onChange={(event) => change({ reason: event.currentTarget.value })} autosize minRows={2} />
          {refusal !== null && <Alert color="clay" variant="light" role="alert">{refusal}</Alert>}
          <Button type="submit">Set the window</Button>
        </Stack>
      </form>
    </Panel>
  );
}
