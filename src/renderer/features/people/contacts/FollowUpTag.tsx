import type { Contact } from '../../../../core/contacts/contact';
import { followUpOf } from '../../../../core/contacts/contact.queries';
import { useFormat, useToday } from '../../../plan';
import { StatusTag } from '../../../ui';

/** When to follow up with a contact, and whether the day has come; nothing where none is meant. */
export function FollowUpTag({ contact }: { readonly contact: Contact }) {
  const { date } = useFormat();
  const state = followUpOf(contact, useToday());
  if (state === 'none' || contact.followUpOn === null) return null;
  return state === 'due' ? (
    <StatusTag tone="amber">Follow-up due {date(contact.followUpOn)}</StatusTag>
  ) : (
    <StatusTag>Follow up on {date(contact.followUpOn)}</StatusTag>
  );
}
