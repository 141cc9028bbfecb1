import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { contactsInOrder } from '../../../../core/contacts/contact.queries';
import { useDerived, useToday } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from '../people.module.css';
import { ContactDialog } from './ContactDialog';
import { ContactRow } from './ContactRow';

/** Everybody the person knows of their field, those to follow up with first. */
export function ContactsPanel() {
  const contacts = useDerived(contactsInOrder, useToday());
  const [adding, dialog] = useDisclosure();
  const add = (
    <Button
      size="compact-sm"
      variant="light"
      leftSection={<IconPlus size={15} aria-hidden="true" />}
      onClick={dialog.open}
    >
      Add a contact
    </Button>
  );
  return (
    <Panel title="Contacts" note={contacts.length > 0 && add}>
      {contacts.length === 0 ? (
        <EmptyState action={add}>
          Keep whom you meet in your field, what you talked about, and when to follow up. A week shows whom
          you met in it.
        </EmptyState>
      ) : (
        <ul className={classes.list}>
          {contacts.map((contact) => (
            <ContactRow key={contact.id} contact={contact} />
          ))}
        </ul>
      )}
      {adding && <ContactDialog contact={null} onClose={dialog.close} />}
    </Panel>
  );
}
