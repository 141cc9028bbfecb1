import { defineCommand, notFound } from '../commands/command';
import { IsoDate } from '../kit/dates';
import { changesTo, definedOnly, Id, Prose, z } from '../kit/schema';
import { Contact, Meeting, newContact } from './contact';

const editable = Contact.omit({ id: true, meetings: true });

/** Adds a contact; only the name is needed. */
export const addContact = defineCommand({
  name: 'contact.add',
  payload: editable.partial().required({ name: true }),
  label: ({ name }) => `Add contact “${name}”`,
  apply: (plan, contact, { newId }) => {
    const id = newId();
    plan.contacts[id] = { ...newContact(id, contact.name), ...definedOnly(contact) };
  },
});

/** Changes the named fields of a contact. */
export const editContact = defineCommand({
  name: 'contact.edit',
  payload: z.object({ id: Id, changes: changesTo(editable) }),
  label: ({ id }, plan) => `Edit contact “${plan.contacts[id]?.name ?? ''}”`,
  apply: (plan, { id, changes }) => {
    const contact = plan.contacts[id];
    if (!contact) return notFound('contact', id);
    Object.assign(contact, changes);
  },
});

/** Removes a contact with its meetings; lines of the journal that link to it keep its name. */
export const removeContact = defineCommand({
  name: 'contact.remove',
  payload: z.object({ id: Id }),
  label: ({ id }, plan) => `Remove contact “${plan.contacts[id]?.name ?? ''}”`,
  apply: (plan, { id }) => {
    if (!plan.contacts[id]) return notFound('contact', id);
    delete plan.contacts[id];
  },
});

/**
 * Notes a meeting with a contact. The follow-up becomes the day given; where none is given, one that was due
 * by the day of the meeting is done with, and a later one stays.
 */
export const meetContact = defineCommand({
  name: 'contact.meet',
  payload: z.object({ id: Id, on: IsoDate, note: Prose, followUpOn: IsoDate.nullable().optional() }),
  label: ({ id }, plan) => `Met “${plan.contacts[id]?.name ?? ''}”`,
  apply: (plan, { id, on, note, followUpOn }, { newId }) => {
    const contact = plan.contacts[id];
    if (!contact) return notFound('contact', id);
    contact.meetings.push({ id: newId(), on, note });
    if (followUpOn !== undefined) contact.followUpOn = followUpOn;
    else if (contact.followUpOn !== null && contact.followUpOn <= on) contact.followUpOn = null;
  },
});

/** Changes the day or the note of a meeting. */
export const editMeeting = defineCommand({
  name: 'contact.editMeeting',
  payload: z.object({ id: Id, meetingId: Id, changes: changesTo(Meeting.omit({ id: true })) }),
  label: ({ id }, plan) => `Edit a meeting with “${plan.contacts[id]?.name ?? ''}”`,
  apply: (plan, { id, meetingId, changes }) => {
    const contact = plan.contacts[id];
    if (!contact) return notFound('contact', id);
    const meeting = contact.meetings.find((one) => one.id === meetingId);
    if (!meeting) return notFound('meeting', meetingId);
    Object.assign(meeting, changes);
  },
});

/** Removes a meeting that was noted. */
export const removeMeeting = defineCommand({
  name: 'contact.removeMeeting',
  payload: z.object({ id: Id, meetingId: Id }),
  label: ({ id }, plan) => `Remove a meeting with “${plan.contacts[id]?.name ?? ''}”`,
  apply: (plan, { id, meetingId }) => {
    const contact = plan.contacts[id];
    if (!contact) return notFound('contact', id);
    const place = contact.meetings.findIndex((one) => one.id === meetingId);
    if (place < 0) return notFound('meeting', meetingId);
    contact.meetings.splice(place, 1);
  },
});
