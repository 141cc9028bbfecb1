import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../core/commands/sentences';
import type { Contact, Meeting } from '../../../../core/contacts/contact';
import { followUpOf } from '../../../../core/contacts/contact.queries';
import { useToday, useTriedCommand } from '../../../plan';
import { DateField } from '../../../plan/fields/DateField';
import { FormDialog } from '../../../ui';

interface MeetingDialogProps {
  readonly contact: Contact;
  /** The meeting to edit, or null to note a new one. */
  readonly meeting: Meeting | null;
  readonly onClose: () => void;
}

/** Notes when a contact was met and what came of it, and for a new meeting when to follow up next. */
export function MeetingDialog({ contact, meeting, onClose }: MeetingDialogProps) {
  const today = useToday();
  const meet = useTriedCommand('contact.meet');
  const edit = useTriedCommand('contact.editMeeting');
  const [on, setOn] = useState(meeting?.on ?? today);
  const [note, setNote] = useState(meeting?.note ?? '');
  const [next, setNext] = useState(followUpOf(contact, today) === 'ahead' ? contact.followUpOn : null);

  const submit = async (): Promise<string | null> => {
    const refusal = meeting
      ? await edit({ id: contact.id, meetingId: meeting.id, changes: { on, note } })
      : await meet({ id: contact.id, on, note, followUpOn: next });
    return refusal && commandSentence(refusal);
  };

  return (
    <FormDialog
      title={meeting ? `The meeting with ${contact.name}` : `Met ${contact.name}`}
      opened
      onClose={onClose}
      submitLabel={meeting ? 'Save' : 'Note the meeting'}
      onSubmit={submit}
      size="md"
    >
      <DateField
        label="On"
        value={on}
        onChange={(day) => setOn(day ?? today)}
        max={today}
        clearable={false}
      />
      <Textarea
        label="What it was about"
        data-autofocus
        autosize
        minRows={3}
        maxRows={10}
        maxLength={100_000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {!meeting && <DateField label="Follow up next on" value={next} onChange={setNext} />}
    </FormDialog>
  );
}
