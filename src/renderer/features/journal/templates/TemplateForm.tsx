import { Alert, Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { commandSentence } from '../../../../core/commands/sentences';
import type { WeekTemplate } from '../../../../core/journal/journal';
import { useTriedCommand } from '../../../plan';
import { promptsAsText, promptsFromText } from './prompts-text';

interface TemplateFormProps {
  readonly template: WeekTemplate | null;
  /** What a new one begins with; null for nothing. */
  readonly from: WeekTemplate | null;
  readonly onDone: () => void;
}

/** Names a template and writes its prompts, one a line. */
export function TemplateForm({ template, from, onDone }: TemplateFormProps) {
  const known = (template ?? from)?.prompts ?? [];
  const [name, setName] = useState(template?.name ?? '');
  const [text, setText] = useState(promptsAsText(known));
  const [refusal, setRefusal] = useState<string | null>(null);
  const add = useTriedCommand('journal.addTemplate');
  const edit = useTriedCommand('journal.editTemplate');
  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const fields = { name, prompts: promptsFromText(text, known) };
    if (name.trim() === '' || fields.prompts.length === 0) {
      setRefusal('A template has a name and at least one prompt.');
      return;
    }
    const error = await (template ? edit({ id: template.id, ...fields }) : add(fields));
    if (error) setRefusal(commandSentence(error));
    else onDone();
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Stack gap="md">
        <TextInput
          label="Name"
          value={name}
          maxLength={500}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textarea
          label="Prompts"
          description="One a line. A hint may follow after a colon: What moved: with a number where there is one."
          autosize
          minRows={5}
          maxRows={14}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {refusal !== null && (
          <Alert color="clay" variant="light" role="alert">
            {refusal}
          </Alert>
        )}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onDone}>
            Back
          </Button>
          <Button type="submit">{template ? 'Save the template' : 'Add the template'}</Button>
        </Group>
      </Stack>
    </form>
  );
}
