import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, parseRoute, screenNames } from './routes';

const words = fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: undefined });
const places = fc.record({ screen: fc.constantFrom(...screenNames), id: words, view: words });

describe('addresses', () => {
  it('lead back to the place they were made of', () => {
    fc.assert(
      fc.property(places, (place) => {
        expect(parseRoute(hashOf(place))).toEqual(place);
      }),
    );
  });

  it('that name no screen are Today', () => {
    expect(parseRoute('')).toEqual({ screen: 'today' });
    expect(parseRoute('#/nowhere/at-all')).toEqual({ screen: 'today' });
    expect(parseRoute('#/constructor')).toEqual({ screen: 'today' });
  });

  it('with a broken encoding keep their screen and name no thing', () => {
    expect(parseRoute('#/goals/%E0%A4%A')).toEqual({ screen: 'goals', id: undefined, view: undefined });
  });
});
