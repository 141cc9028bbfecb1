import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../core/commands/sentences';
import { newContact, type Contact } from '../../../../core/contacts/contact';
import { useTriedCommand } from '../../../plan';
import { DateField } from '../../../plan/fields/DateField';
import { FormDialog } from '../../../ui';

interface ContactDialogProps {
  /** The contact to edit, or null for a new one. */
  readonly contact: Contact | null;
  readonly onClose: () => void;
}

/** Adds or edits a contact: who, what they do, where they are known from, notes, and when to follow up. */
export function ContactDialog({ contact, onClose }: ContactDialogProps) {
  const add = useTriedCommand('contact.add');
  const edit = useTriedCommand('contact.edit');
  const [fields, setFields] = useState<Contact>(() => contact ?? newContact('', ''));
  const set = (changes: Partial<Contact>): void => setFields({ ...fields, ...changes });

  const submit = async (): Promise<string | null> => {
    if (fields.name.trim() === '')
      return 'A contact needs a name. One you will know the person by is enough.';
    const { name, role, knownFrom, notes, followUpOn } = fields;
    const changes = { name, role, knownFrom, notes, followUpOn };
    const refusal = contact ? await edit({ id: contact.id, changes }) : await add(changes);
    return refusal && commandSentence(refusal);
  };

  return (
    <FormDialog
      title={contact ? 'Edit the contact' : 'Add a contact'}
      opened
      onClose={onClose}
      submitLabel={contact ? 'Save' : 'Add the contact'}
      onSubmit={submit}
    >
      <TextInput
        label="Name"
        required
        data-autofocus
        maxLength={500}
        value={fields.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        label="What they do"
        placeholder="Their role, and where"
        maxLength={500}
        value={fields.role}
        onChange={(event) => set({ role: event.currentTarget.value })}
      />
      <TextInput
        label="Where you know them from"
        maxLength={500}
        value={fields.knownFrom}
        onChange={(event) => set({ knownFrom: event.currentTarget.value })}
      />
      <DateField
        label="Follow up on"
        value={fields.followUpOn}
        onChange={(followUpOn) => set({ followUpOn })}
      />
      <Textarea
        label="Notes"
        description="For you alone: no document for others holds them."
        autosize
        minRows={3}
        maxRows={12}
        maxLength={100_000}
        value={fields.notes}
        onChange={(event) => set({ notes: event.currentTarget.value })}
      />
    </FormDialog>
  );
}
