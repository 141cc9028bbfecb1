import { expect, it } from 'vitest';
import { clockWords, overtimeWords } from './turn-time';

it('seconds are read as on a clock, and never run under nothing', () => {
  expect([90, 65, 9, 0, -3].map(clockWords)).toEqual(['1:30', '1:05', '0:09', '0:00', '0:00']);
});

it('turns that took too long are told, and nothing where there was no timer', () => {
  expect(overtimeWords(2, 6, 30)).toBe('You took longer than 30 s in 2 of 6 turns.');
  expect(overtimeWords(0, 6, 30)).toBe('You answered within 30 s every time.');
  expect(overtimeWords(0, 6, null)).toBe('');
});
