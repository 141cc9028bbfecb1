import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samePlace, type Comparable } from './comparable';
import { leastLikeness, likeCandidates } from './like-lines';
import { fingerprint, likeness } from './likeness';

const lines = fc
  .array(
    fc.record({
      text: fc.array(fc.constantFrom('tests', 'testing', 'code', 'often', 'a', 'reviews', 'B2', 'café', ''), {
        maxLength: 7,
      }),
      level: fc.constantFrom('junior', 'senior'),
      category: fc.constantFrom('craft', 'people'),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ text, ...place }, at): Comparable => ({
      id: String(at),
      ref: '',
      text: text.join(' '),
      ...place,
    })),
  );

const line = (id: string, text: string): Comparable => ({
  id,
  text,
  ref: '',
  level: 'junior',
  category: 'craft',
});

describe('lines that may be others with edited words', () => {
  it('are all pairs that are alike enough, as comparing each with each would tell', () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const each = before.flatMap((old, at) =>
          after.flatMap((other, place) => {
            const alike = likeness(fingerprint(old.text), fingerprint(other.text));
            const isThere = old.level === other.level && old.category === other.category;
            const least = isThere ? leastLikeness.inSamePlace : leastLikeness.elsewhere;
            return alike < least ? [] : [{ before: at, after: place, score: alike + samePlace(old, other) }];
          }),
        );
        expect(likeCandidates(before, after)).toEqual(each);
      }),
    );
  });

  it('are the likest, and of equally like ones the nearest, where a line is like hundreds', () => {
    const numbered = (suffix: string) =>
      Array.from({ length: 300 }, (_, at) =>
        line(String(at), `Looks after bed number ${at} with care${suffix}`),
      );
    const found = likeCandidates(numbered(''), numbered(' always'));
    expect(found).toHaveLength(300 * 50);
    for (let at = 0; at < 300; at += 1) {
      const own = found.filter(({ before }) => before === at);
      const [best] = own.toSorted((one, other) => other.score - one.score);
      expect(best?.after).toBe(at);
      expect(own.every(({ after }) => Math.abs(after - at) <= 50)).toBe(true);
    }
  });
});
