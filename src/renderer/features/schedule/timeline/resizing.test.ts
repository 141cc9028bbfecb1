import { describe, expect, it } from 'vitest';
import { resizedEffort } from './resizing';

describe('a bar whose end is moved', () => {
  it('has for each day as many hours as before', () => {
    expect(resizedEffort(6, 3, 2)).toBe(10);
    expect(resizedEffort(6, 3, -1)).toBe(4);
    expect(resizedEffort(6, 3, 0)).toBe(6);
  });

  it('keeps at least half an hour, in half hours', () => {
    expect(resizedEffort(6, 3, -3)).toBe(0.5);
    expect(resizedEffort(6, 3, -90)).toBe(0.5);
    expect(resizedEffort(5, 4, 1)).toBe(6.5);
  });
});
