import { expect, it } from 'vitest';
import { codeIn } from './syntax';

/** What may run again and again, and why. */
const allowed = [
  'src/renderer/plan/focus/focus.ts', // while a person counts the time they work
];

it('nothing wakes an idle application again and again', () => {
  const repeating = codeIn('src').filter(({ text }) => /\bsetInterval\(/.test(text));
  expect(repeating.map(({ path }) => path).sort()).toEqual(allowed);
});
