import { expect, it } from 'vitest';
import { codeIn } from './syntax';

/** What may run again and again, and why. */
const allowed = [
  'src/main/reminders/reminders.ts', // every five minutes: a reminder is due at a time of day
  'src/renderer/plan/focus/focus.ts', // while a person counts the time they work
];

it('nothing wakes an idle application again and again, except to look for reminders', () => {
  const repeating = codeIn('src').filter(({ text }) => /\bsetInterval\(/.test(text));
  expect(repeating.map(({ path }) => path).sort()).toEqual(allowed);
});
