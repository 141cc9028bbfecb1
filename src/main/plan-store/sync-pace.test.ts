import { expect, test } from 'vitest';
import { SyncPace } from './sync-pace';

test('the first sync is handed over, and those after quick ones are waited for', () => {
  const pace = new SyncPace();
  expect(pace.inline).toBe(false);
  pace.took(0.4);
  expect(pace.inline).toBe(true);
});

test('after a slow one they are handed over until one was quick again', () => {
  const pace = new SyncPace();
  pace.took(0.4);
  pace.took(30);
  expect(pace.inline).toBe(false);
  pace.took(30);
  expect(pace.inline).toBe(false);
  pace.took(1);
  expect(pace.inline).toBe(true);
});
