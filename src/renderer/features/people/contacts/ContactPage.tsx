import { ActionIcon, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { Contact } from '../../../../core/contacts/contact';
import { Link } from '../../../app/Link';
import { navigate } from '../../../app/routes';
import { useRemoval } from '../../../plan';
import { BackLinks } from '../../../plan/BackLinks';
import { Panel, Screen } from '../../../ui';
import classes from '../people.module.css';
import { ContactDialog } from './ContactDialog';
import { FollowUpTag } from './FollowUpTag';
import { MeetingDialog } from './MeetingDialog';
import { Meetings } from './Meetings';

/**
 * One contact: who they are, when they were met and what about, notes, and where the journal links to them.
 */
export function ContactPage({ contact }: { readonly contact: Contact }) {
  const about = [contact.role, contact.knownFrom].filter((words) => words !== '').join(' · ');
  return (
    <Screen
      title={contact.name}
      subtitle={
        <span className={classes.tags}>
          <Link to={{ screen: 'people' }}>All people</Link>
          {about !== '' && <span>{about}</span>}
          <FollowUpTag contact={contact} />
        </span>
      }
      actions={<Actions contact={contact} />}
    >
      <div className={classes.grid}>
        <Meetings contact={contact} />
        <div className={classes.column}>
          <Panel title="Notes">
            <p className={contact.notes === '' ? classes.missing : classes.prose}>
              {contact.notes || 'Nothing noted yet. Edit the contact to write what to remember.'}
            </p>
          </Panel>
          <BackLinks noun="contact" id={contact.id} />
        </div>
      </div>
    </Screen>
  );
}

function Actions({ contact }: { readonly contact: Contact }) {
  const removeContact = useRemoval('contact.remove');
  const [meeting, meet] = useDisclosure();
  const [editing, edit] = useDisclosure();
  const remove = async (): Promise<void> => {
    if (await removeContact({ id: contact.id }, `the contact “${contact.name}”`))
      navigate({ screen: 'people' }, { replace: true });
  };
  return (
    <>
      <Button onClick={meet.open}>Note a meeting</Button>
      <Button variant="default" leftSection={<IconPencil size={16} aria-hidden="true" />} onClick={edit.open}>
        Edit
      </Button>
      <ActionIcon
        size="lg"
        variant="default"
        aria-label={`Remove the contact: ${contact.name}`}
        onClick={() => void remove()}
      >
        <IconTrash size={16} aria-hidden="true" />
      </ActionIcon>
      {meeting && <MeetingDialog contact={contact} meeting={null} onClose={meet.close} />}
      {editing && <ContactDialog contact={contact} onClose={edit.close} />}
    </>
  );
}
