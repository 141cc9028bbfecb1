import { describe, expect, it } from 'vitest';
import { figureIn, figureWords } from './figure-in';

const found = (text: string): string | null => {
  const figure = figureIn(text);
  return figure && figureWords(figure);
};

describe('a figure in a sentence', () => {
  it.each([
    ['Cut the p95 from 840 to 12 ms', 'from 840 to 12 ms'],
    ['The report went from 41 minutes to 6; nobody is woken by it.', 'from 41 to 6 minutes'],
    ['Catalogue is cached: 780 ms to 140 ms at the 95th percentile.', 'from 780 to 140 ms'],
    ['780 → 140 ms', 'from 780 to 140 ms'],
    ['Errors: 4.5% -> 0.125 %', 'from 4.5 to 0.125 %'],
    ['from $1,200 to $900 a month', 'from 1200 to 900 $'],
    ['from 1,5 to 0,5 s', 'from 1.5 to 0.5 s'],
    ['From 12 000 to 3 000 rows', 'from 12000 to 3000 rows'],
    ['one minute before it went from 1 minute to 20 minutes', 'from 1 to 20 minutes'],
    ['from -3 to 4 points', 'from -3 to 4 points'],
    ['from 5 to 9 of ten', 'from 5 to 9'],
  ])('%s', (text, words) => expect(found(text)).toBe(words));

  it.each([
    '3 to 5 people came',
    'from 3 to 5 May',
    'open from 9 to 5 pm',
    'from 3 hours to 20 minutes',
    'moved v1.2 to 2',
    'Found in 35 minutes',
    '1 '.repeat(5_000),
    `from ${'1,111'.repeat(1_000)}`,
    'from one to another',
    '',
  ])('is not guessed: %s', (text) => expect(found(text)).toBeNull());

  it('takes the first that can be told', () => {
    expect(found('3 to 5 people, from 10 to 2 tickets')).toBe('from 10 to 2 tickets');
  });
});
