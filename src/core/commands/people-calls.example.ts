import { marked, type Calls } from './call.example';
import { exampleToday } from './execute.example';
import { day } from './things.example';

/** Calls of the commands on contacts, strategies and practised questions. */
export const peopleCalls = {
  'practice.mark': marked('example/q1'),
  'practice.record': [
    { payload: { itemId: 'example/q1', on: exampleToday, went: 'good' } },
    { payload: { itemId: 'example/q2', on: day, went: 'again' } },
  ],
  'practice.removeAttempt': [{ payload: { itemId: 'example/q1', attemptId: 'attempt' } }],
  'people.mark': marked('example/n1'),
  'contact.add': [
    { payload: { name: 'Noor Haddad' } },
    { payload: { name: 'Ana Duarte', role: 'Staff engineer', knownFrom: 'A meetup', followUpOn: day } },
  ],
  'contact.edit': [{ payload: { id: 'contact', changes: { notes: 'Knows the hiring', followUpOn: null } } }],
  'contact.meet': [
    { payload: { id: 'contact', on: exampleToday, note: 'Coffee' } },
    { payload: { id: 'contact', on: day, note: '' } },
    { payload: { id: 'contact', on: exampleToday, note: '', followUpOn: day } },
  ],
  'contact.editMeeting': [
    { payload: { id: 'contact', meetingId: 'meeting', changes: { on: day, note: 'Lunch' } } },
  ],
  'contact.removeMeeting': [{ payload: { id: 'contact', meetingId: 'meeting' } }],
  'contact.remove': [{ payload: { id: 'contact' } }],
} satisfies Partial<Calls>;
