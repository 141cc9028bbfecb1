import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from './clone';

/** The one key that is refused on the way. */
const key = fc.string().filter((name) => name !== '__proto__');

const there = (value: unknown): unknown => decode(encode(value));

describe('a value that crosses', () => {
  it('arrives as structured cloning would make it arrive', () => {
    fc.assert(fc.property(
      fc.anything({ key, withBigInt: true, withDate: true, withMap: true, withSet: true, withTypedArray: true }),
      (value) => {
        expect(there(value)).toEqual(structuredClone(value));
      },
    ));
  });

  it('keeps cycles and shared parts', () => {
    const part = { name: 'part' };
    const whole: Record<string, unknown> = { first: part, second: part };
    whole['self'] = whole;
    const arrived = there(whole) as typeof whole;
    expect(arrived['self']).toBe(arrived);
    expect(arrived['first']).toBe(arrived['second']);
  });

  it('keeps errors with their kind, message and cause', () => {
    const arrived = there(new RangeError('too far', { cause: 7 }));
    expect(arrived).toBeInstanceOf(RangeError);
    expect(arrived).toMatchObject({ message: 'too far', cause: 7 });
  });

  it('leaves prototypes behind', () => {
    class Named {
      readonly name = 'kept';
      get computed(): string {
        return 'not kept';
      }
    }
    expect(there(new Named())).toEqual({ name: 'kept' });
  });

  it('carries only the bytes that a buffer shows', () => {
    const bytes = Buffer.from('shared pool').subarray(0, 6);
    expect(Buffer.from(there(bytes) as Uint8Array).toString()).toBe('shared');
    expect((there(bytes) as Uint8Array).buffer.byteLength).toBe(6);
  });

  it.each([[() => 1], [Symbol('no')], [Promise.resolve()], [new WeakMap()], [{ deep: [() => 1] }]])(
    'is refused when it cannot be cloned: %s',
    (value) => expect(() => encode(value)).toThrow('An object could not be cloned.'),
  );
});
