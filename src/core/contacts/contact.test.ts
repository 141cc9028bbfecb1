import { describe, expect, it } from 'vitest';
import { carriedOut, exampleToday, refusalOf } from '../commands/execute.example';
import { addDays } from '../kit/dates';
import { byId, examplePlan } from '../plan/plan.example';
import { newContact, type Contact } from './contact';
import {
  contactsHolding,
  contactsInOrder,
  followUpOf,
  followUpsDue,
  meetingsNewestFirst,
  metBetween,
} from './contact.queries';

const today = exampleToday;
const planWith = (...contacts: readonly Contact[]) => examplePlan({ contacts: byId(...contacts) });
const mira = (given: Partial<Contact> = {}): Contact => ({ ...newContact('mira', 'Mira Voss'), ...given });
const after = (
  contact: Contact,
  given: { readonly on?: typeof today; readonly followUpOn?: typeof today | null } = {},
): Contact | undefined =>
  carriedOut(planWith(contact), 'contact.meet', { id: 'mira', on: today, note: 'Coffee', ...given }).plan
    .contacts['mira'];

describe('a meeting', () => {
  it('is noted with its day and note, and is done with a follow-up that was due by then', () => {
    const met = after(mira({ followUpOn: today }));
    expect(met).toMatchObject({ followUpOn: null, meetings: [{ on: today, note: 'Coffee' }] });
  });

  it('leaves a later follow-up as it is, and takes the one that is given', () => {
    const later = addDays(today, 1);
    expect(after(mira({ followUpOn: later }))?.followUpOn).toBe(later);
    expect(after(mira({ followUpOn: today }), { on: addDays(today, -3) })?.followUpOn).toBe(today);
    expect(after(mira({ followUpOn: later }), { followUpOn: null })?.followUpOn).toBeNull();
    expect(after(mira(), { followUpOn: later })?.followUpOn).toBe(later);
  });

  it('is refused with somebody the plan does not hold', () => {
    const call = { id: 'gone', on: today, note: '' };
    expect(refusalOf(planWith(), 'contact.meet', call)).toMatchObject({ type: 'not-found', noun: 'contact' });
  });
});

describe('contacts', () => {
  it('need a name and nothing else', () => {
    const { plan } = carriedOut(planWith(), 'contact.add', { name: ' Ana Duarte ' });
    expect(Object.values(plan.contacts)).toMatchObject([{ name: 'Ana Duarte', role: '', meetings: [] }]);
    expect(refusalOf(planWith(), 'contact.add', { name: ' ' })).toMatchObject({ type: 'bad-payload' });
  });

  it('stand by how long a follow-up is due, then by name', () => {
    const plan = planWith(
      newContact('c', 'Cleo'),
      mira({ followUpOn: addDays(today, 5) }),
      { ...newContact('b', 'Bo'), followUpOn: today },
      { ...newContact('z', 'Zoe'), followUpOn: addDays(today, -9) },
    );
    const contacts = contactsInOrder(plan, today);
    expect(contacts.map(({ name }) => name)).toEqual(['Zoe', 'Bo', 'Cleo', 'Mira Voss']);
    expect(contacts.map((contact) => followUpOf(contact, today))).toEqual(['due', 'due', 'none', 'ahead']);
    expect(followUpsDue(plan, today).map(({ name }) => name)).toEqual(['Zoe', 'Bo']);
  });

  it('are narrowed to those that hold every word in their name, role or notes', () => {
    const contacts = [
      mira({ role: 'Staff engineer', notes: 'Writes about queues' }),
      { ...newContact('j', 'José'), role: 'Recruiter', knownFrom: 'The queues meetup' },
    ];
    const held = (text: string): string[] => contactsHolding(contacts, text).map(({ name }) => name);
    expect(held(' ')).toEqual(['Mira Voss', 'José']);
    expect(held('QUEUES staff')).toEqual(['Mira Voss']);
    expect(held('jose')).toEqual(['José']);
    expect(held('mira recruiter')).toEqual([]);
  });

  it('met within some days are those with a meeting on one of them, its edges included', () => {
    const meetings = [3, 0, -1, -8].map((days) => ({ id: `m${days}`, on: addDays(today, days), note: '' }));
    const found = metBetween(planWith(mira({ meetings }), newContact('x', 'X')), addDays(today, -1), today);
    expect(found.map(({ contact }) => contact.name)).toEqual(['Mira Voss']);
    expect(found[0]?.meetings.map(({ id }) => id)).toEqual(['m-1', 'm0']);
    expect(meetingsNewestFirst(mira({ meetings: meetings.toReversed() })).map(({ id }) => id)).toEqual([
      'm3',
      'm0',
      'm-1',
      'm-8',
    ]);
  });
});
