import { describe, expect, it } from 'vitest';
import { formatFor, withoutFigures } from './format';

describe('words about pay', () => {
  it('lose every figure while amounts are hidden, however it is written', () => {
    expect(withoutFigures('I said $118,000, or 118 000 €, 95k at least, and 3.5 % more.')).toBe(
      'I said $•••, or ••• €, •••k at least, and ••• % more.',
    );
    expect(withoutFigures('١٢٣ and 1’200’000')).toBe('••• and •••');
    expect(withoutFigures('No figure here.')).toBe('No figure here.');
  });

  it('are left as they are otherwise', () => {
    expect(formatFor('en-GB', false).prose('I said 118,000')).toBe('I said 118,000');
    expect(formatFor('en-GB', true).prose('I said 118,000')).toBe('I said •••');
  });
});
