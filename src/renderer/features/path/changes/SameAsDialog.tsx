import { Select } from '@mantine/core';
import { useState } from 'react';
import type { ExpectationChange, LevelChanges } from '../../../../core/changes/changes';
import { expectationsByCategory } from '../../../../core/paths/path.queries';
import { FormDialog } from '../../../ui';
import { focusLine } from './focus-line';
import { shownExpectation } from './kind-words';
import { useCorrections } from './use-corrections';

interface SameAsDialogProps {
  readonly change: ExpectationChange;
  readonly changes: LevelChanges;
  readonly onClose: () => void;
}

/** Asks which line of the other level is about the same. */
export function SameAsDialog({ change, changes, onClose }: SameAsDialogProps) {
  const { putTogether } = useCorrections(changes);
  const [chosenId, setChosen] = useState<string | null>(null);
  const shown = shownExpectation(change);
  const other = change.kind === 'dropped' ? changes.to : changes.from;

  const submit = async (): Promise<string | null> => {
    const chosen = other.level.expectations.find(({ id }) => id === chosenId);
    if (!chosen) return `Choose the line of ${other.name} that is about the same.`;
    const taken =
      change.kind === 'dropped' ? await putTogether(shown, chosen) : await putTogether(chosen, shown);
    if (!taken) return 'The two were not put together.';
    focusLine(change.kind === 'dropped' ? chosen.id : shown.id);
    return null;
  };

  return (
    <FormDialog title="The same as" opened onClose={onClose} submitLabel="Put together" onSubmit={submit}>
      <p>“{shown.text}”</p>
      <Select
        label={`Line of ${other.name}`}
        description="A line that was paired with another goes back to new or not named again."
        data-autofocus
        searchable
        nothingFoundMessage="No line says that"
        maxDropdownHeight={320}
        data={[...expectationsByCategory(other.level)].map(([group, lines]) => ({
          group,
          items: lines.map(({ id, text }) => ({ value: id, label: text })),
        }))}
        value={chosenId}
        onChange={setChosen}
      />
    </FormDialog>
  );
}
