import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Contact } from '../../../../core/contacts/contact';
import { meetingsNewestFirst } from '../../../../core/contacts/contact.queries';
import { shortened } from '../../../../core/kit/words';
import { Link } from '../../../app/Link';
import { useFormat } from '../../../plan';
import classes from '../people.module.css';
import { FollowUpTag } from './FollowUpTag';
import { MeetingDialog } from './MeetingDialog';

/** A contact with the last meeting and the next follow-up; the name leads to the contact's own page. */
export function ContactRow({ contact }: { readonly contact: Contact }) {
  const { date } = useFormat();
  const [meeting, dialog] = useDisclosure();
  const [last] = meetingsNewestFirst(contact);
  const about = [contact.role, contact.knownFrom].filter((words) => words !== '').join(' · ');
  const note = last && last.note !== '' ? `: ${shortened(last.note, 120)}` : '';
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <Link to={{ screen: 'people', id: contact.id }} className={classes.name}>
          {contact.name}
        </Link>
        {about !== '' && <small>{about}</small>}
        <small>{last ? `Met ${date(last.on)}${note}` : 'Not met yet'}</small>
      </div>
      <div className={classes.tools}>
        <FollowUpTag contact={contact} />
        <Button
          size="compact-sm"
          variant="light"
          aria-label={`Note a meeting: ${contact.name}`}
          onClick={dialog.open}
        >
          Note a meeting
        </Button>
      </div>
      {meeting && <MeetingDialog contact={contact} meeting={null} onClose={dialog.close} />}
    </li>
  );
}
