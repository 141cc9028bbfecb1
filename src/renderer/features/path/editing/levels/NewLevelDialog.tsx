import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../../core/commands/sentences';
import type { Path } from '../../../../../core/paths/path';
import { useTriedCommand } from '../../../../plan';
import { FormDialog } from '../../../../ui';

/** Asks for the name of a new level, which then stands at the top of the path. */
export function NewLevelDialog({ path, onClose }: { readonly path: Path; readonly onClose: () => void }) {
  const add = useTriedCommand('level.add');
  const [name, setName] = useState('');
  const submit = async (): Promise<string | null> => {
    const refusal = await add({ pathId: path.id, name });
    return refusal && commandSentence(refusal);
  };
  return (
    <FormDialog title="Add a level" opened onClose={onClose} submitLabel="Add the level" onSubmit={submit}>
      <TextInput
        label="Name"
        description="It is added at the top; move it where it belongs."
        required
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
