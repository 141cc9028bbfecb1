import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { synonymsOf } from '../../../../core/changes/changes.queries';
import { bundledSynonyms } from '../../../../core/changes/words/bundled-synonyms';
import { commandSentence } from '../../../../core/commands/sentences';
import { usePlan, useTriedCommand } from '../../../plan';
import { FormDialog } from '../../../ui';
import { synonymGroups, synonymsText } from './synonyms-text';

interface SynonymsDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

const hint =
  'One group on each line, its words apart by commas; the first names the group. All paths are compared with them.';

/** Edits the words that are about the same when levels are compared. */
export function SynonymsDialog({ opened, onClose }: SynonymsDialogProps) {
  const plan = usePlan();
  const setSynonyms = useTriedCommand('synonyms.set');
  const [text, setText] = useState(() => synonymsText(synonymsOf(plan)));
  const bundled = synonymsText(bundledSynonyms);

  const submit = async (): Promise<string | null> => {
    const groups = synonymGroups(text);
    const isBundled = synonymsText(groups) === bundled;
    const refusal = await setSynonyms({ groups: isBundled ? null : groups });
    return refusal && commandSentence(refusal);
  };

  return (
    <FormDialog
      title="Words about the same"
      opened={opened}
      onClose={onClose}
      submitLabel="Save"
      onSubmit={submit}
      size="xl"
      aside={
        <Button variant="subtle" onClick={() => setText(bundled)} disabled={text === bundled}>
          Back to the bundled list
        </Button>
      }
    >
      <Textarea
        label="Synonyms"
        description={hint}
        data-autofocus
        autosize
        minRows={8}
        maxRows={16}
        maxLength={200_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </FormDialog>
  );
}
