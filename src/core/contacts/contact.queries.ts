import type { IsoDate } from '../kit/dates';
import type { Plan } from '../plan/plan';
import { plainText, wordsOf } from '../search/match';
import type { Contact, Meeting } from './contact';

/** A contact with the meetings of some days, the oldest first. */
export interface MetContact {
  readonly contact: Contact;
  readonly meetings: readonly Meeting[];
}

/** Whether the day to follow up has come, lies ahead, or none is meant. */
export type FollowUp = 'due' | 'ahead' | 'none';

/** How a contact's follow-up lies to a day; on its very day it is due. */
export const followUpOf = ({ followUpOn }: Contact, today: IsoDate): FollowUp => {
  if (followUpOn === null) return 'none';
  return followUpOn <= today ? 'due' : 'ahead';
};

/** Meetings of a contact, the newest first; of two on one day the one noted later. */
export const meetingsNewestFirst = ({ meetings }: Contact): Meeting[] =>
  meetings.toReversed().toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));

/** All contacts: those whose follow-up is due by how long it is, then everybody by name. */
export const contactsInOrder = ({ contacts }: Plan, today: IsoDate): Contact[] => {
  const dueFirst = (contact: Contact): string =>
    followUpOf(contact, today) === 'due' ? (contact.followUpOn ?? '') : '9999';
  return Object.values(contacts).toSorted(
    (a, b) => dueFirst(a).localeCompare(dueFirst(b)) || a.name.localeCompare(b.name),
  );
};

/** Contacts whose day to follow up has come, who waits longest first. */
export const followUpsDue = (plan: Plan, today: IsoDate): Contact[] =>
  contactsInOrder(plan, today).filter((contact) => followUpOf(contact, today) === 'due');

/**
 * The contacts that hold every word of a text in their name, role or notes, whatever the case and accents, in
 * the order given; a blank text leaves all.
 */
export const contactsHolding = (contacts: readonly Contact[], text: string): Contact[] => {
  const words = wordsOf(plainText(text));
  return contacts.filter(({ name, role, notes }) => {
    const held = plainText([name, role, notes].join('\n'));
    return words.every((word) => held.includes(word));
  });
};

/** Who was met from one day to another, both included, in the order of the first meeting. */
export const metBetween = ({ contacts }: Plan, from: IsoDate, until: IsoDate): MetContact[] =>
  Object.values(contacts)
    .map((contact) => ({
      contact,
      meetings: contact.meetings
        .filter(({ on }) => on >= from && on <= until)
        .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1)),
    }))
    .filter(({ meetings }) => meetings.length > 0)
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));

const placeOf = ({ contact, meetings }: MetContact): string =>
  `${meetings[0]?.on ?? ''} ${contact.name} ${contact.id}`;
