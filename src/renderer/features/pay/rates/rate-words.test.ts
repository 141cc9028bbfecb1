import { expect, it } from 'vitest';
import { rateWords } from './rate-words';

it('a rate is written with six digits that count, however small it is', () => {
  expect(rateWords({ from: 'EUR', to: 'USD', rate: 1.0812 }, 'en-GB')).toBe('1 EUR = 1.0812 USD');
  expect(rateWords({ from: 'JPY', to: 'USD', rate: 1 / 150 }, 'en-GB')).toBe('1 JPY = 0.00666667 USD');
});
