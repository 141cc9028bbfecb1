import { describe, expect, it } from 'vitest';
import { peopleHeadline } from './headline';

describe('the headline of people', () => {
  it('says how many ways there are, and how many are taken up once one is', () => {
    expect(peopleHeadline(4, 0)).toBe('Four ways to meet people of your field');
    expect(peopleHeadline(4, 1)).toBe('One of four ways to meet people taken up');
  });
});
