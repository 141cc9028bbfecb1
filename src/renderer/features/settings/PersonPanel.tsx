import { Select, Stack, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useCommand, usePlan } from '../../plan';
import { Panel } from '../../ui';
import { currencyChoices } from './choices';

/** Whose plan it is, and the currency new amounts begin with. */
export function PersonPanel() {
  const plan = usePlan();
  const setCurrency = useCommand('plan.setCurrency');
  const currencies = useMemo(() => currencyChoices(), []);
  return (
    <Panel title="You">
      <Stack gap="md">
        <NameField key={plan.name} name={plan.name} />
        <Select
          label="Currency"
          description="New amounts begin with it; amounts already entered keep theirs."
          searchable
          data={currencies}
          value={plan.currency}
          onChange={(currency) => currency !== null && void setCurrency({ currency })}
        />
      </Stack>
    </Panel>
  );
}

/** Kept when the field is left or Enter is pressed. */
function NameField({ name }: { readonly name: string }) {
  const [typed, setTyped] = useState(name);
  const rename = useCommand('plan.rename');
  const keep = (): void => {
    if (typed.trim() !== name) void rename({ name: typed });
  };
  return (
    <TextInput
      label="Your name"
      description="Documents print it."
      maxLength={200}
      value={typed}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={keep}
      onKeyDown={({ key }) => key === 'Enter' && keep()}
    />
  );
}
