import { useRoute } from '../../app/routes';
import { useDerived, usePlan, useToday } from '../../plan';
import { Screen } from '../../ui';
import { ContactPage } from './contacts/ContactPage';
import { ContactsPanel } from './contacts/ContactsPanel';
import { peopleHeadline } from './headline';
import classes from './people.module.css';
import { Strategies } from './Strategies';

/** The contacts and the networking strategies of the path, or the page of the contact the address names. */
export function PeopleScreen() {
  const { contacts } = usePlan();
  const { id } = useRoute();
  const title = useDerived(peopleHeadline, useToday());
  const contact = id === undefined ? undefined : contacts[id];
  if (contact) return <ContactPage key={contact.id} contact={contact} />;
  return (
    <Screen
      title={title}
      subtitle="Note whom you met and what about; tick the ways to meet people you take up."
    >
      <div className={classes.column}>
        <ContactsPanel />
        <Strategies />
      </div>
    </Screen>
  );
}
