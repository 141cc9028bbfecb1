import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { contactsHolding, contactsInOrder } from '../../../../core/contacts/contact.queries';
import { useDerived, useToday } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from '../people.module.css';
import { ContactDialog } from './ContactDialog';
import { ContactFilter } from './ContactFilter';
import { ContactRow } from './ContactRow';

/** As many as are seen at a glance; more can be narrowed. */
const few = 8;

/** Everybody the person knows of their field, those to follow up with first. */
export function ContactsPanel() {
  const contacts = useDerived(contactsInOrder, useToday());
  const [text, setText] = useState('');
  const isLong = contacts.length > few;
  const shown = isLong ? contactsHolding(contacts, text) : contacts;
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
        <>
          {isLong && (
            <ContactFilter text={text} onChange={setText} found={shown.length} all={contacts.length} />
          )}
          <ul className={classes.list}>
            {shown.map((contact) => (
              <ContactRow key={contact.id} contact={contact} />
            ))}
          </ul>
        </>
      )}
      {adding && <ContactDialog contact={null} onClose={dialog.close} />}
    </Panel>
  );
}
