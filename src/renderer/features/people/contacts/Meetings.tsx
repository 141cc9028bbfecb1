import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Contact, Meeting } from '../../../../core/contacts/contact';
import { meetingsNewestFirst } from '../../../../core/contacts/contact.queries';
import { useFormat, useRemoval } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from '../people.module.css';
import { MeetingDialog } from './MeetingDialog';

/** The meetings with a contact, the newest first, to be corrected and removed. */
export function Meetings({ contact }: { readonly contact: Contact }) {
  const { date, longDate } = useFormat();
  const remove = useRemoval('contact.removeMeeting');
  const [edited, setEdited] = useState<Meeting | null>(null);
  const meetings = meetingsNewestFirst(contact);
  return (
    <Panel title="Meetings">
      {meetings.length === 0 && (
        <EmptyState>Note when you meet, call or write to each other, and what about.</EmptyState>
      )}
      <ol className={classes.list}>
        {meetings.map((meeting) => (
          <li key={meeting.id} className={classes.row}>
            <div className={classes.words}>
              <time dateTime={meeting.on}>{longDate(meeting.on)}</time>
              {meeting.note !== '' && <p className={classes.prose}>{meeting.note}</p>}
            </div>
            <div className={classes.tools}>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Edit the meeting of ${date(meeting.on)}`}
                onClick={() => setEdited(meeting)}
              >
                <IconPencil size={16} aria-hidden="true" />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Remove the meeting of ${date(meeting.on)}`}
                onClick={() =>
                  void remove(
                    { id: contact.id, meetingId: meeting.id },
                    `the meeting with ${contact.name} of ${date(meeting.on)}`,
                  )
                }
              >
                <IconTrash size={16} aria-hidden="true" />
              </ActionIcon>
            </div>
          </li>
        ))}
      </ol>
      {edited && <MeetingDialog contact={contact} meeting={edited} onClose={() => setEdited(null)} />}
    </Panel>
  );
}
