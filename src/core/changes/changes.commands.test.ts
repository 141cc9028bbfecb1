import { describe, expect, it } from 'vitest';
import { carriedOut, refusalOf } from '../commands/execute.example';
import { examplePlan } from '../plan/plan.example';

const [sql, caching, cloud] = ['advanced sql', 'caching', 'cloud services'].map(
  (line) => `example/junior/${line}`,
) as [string, string, string];
const higher = (id: string): string => id.replace('junior', 'mid-level');

describe('correcting a pairing', () => {
  it('is remembered, and said again of the same two lines it replaces what was said before', () => {
    const apart = carriedOut(examplePlan(), 'pairing.set', {
      lowerId: sql,
      higherId: higher(sql),
      together: false,
    });
    expect(apart.label).toBe('Set “Advanced SQL at Junior” and “Advanced SQL at Mid-Level” apart');
    const together = carriedOut(apart.plan, 'pairing.set', {
      lowerId: higher(sql),
      higherId: sql,
      together: true,
    });
    expect(together.plan.pairings).toEqual([{ lowerId: higher(sql), higherId: sql, together: true }]);
  });

  it('puts a line together with one line of a level only, and leaves those of other levels alone', () => {
    const plan = examplePlan({
      pairings: [
        { lowerId: sql, higherId: higher(caching), together: true },
        { lowerId: caching, higherId: higher(cloud), together: true },
        { lowerId: sql, higherId: 'example/senior/caching', together: true },
        { lowerId: sql, higherId: higher(sql), together: false },
      ],
    });
    const change = carriedOut(plan, 'pairing.set', { lowerId: sql, higherId: higher(cloud), together: true });
    expect(change.plan.pairings).toEqual([
      { lowerId: sql, higherId: 'example/senior/caching', together: true },
      { lowerId: sql, higherId: higher(sql), together: false },
      { lowerId: sql, higherId: higher(cloud), together: true },
    ]);
  });

  it('is refused for two lines of one level and for a line that is gone', () => {
    expect(
      refusalOf(examplePlan(), 'pairing.set', { lowerId: sql, higherId: caching, together: true }),
    ).toMatchObject({
      type: 'refused',
      reason: expect.stringContaining('of one level'),
    });
    expect(
      refusalOf(examplePlan(), 'pairing.set', { lowerId: sql, higherId: 'gone', together: true }),
    ).toMatchObject({
      type: 'not-found',
    });
  });

  it('can be taken back, whichever line was called the lower', () => {
    const plan = examplePlan({ pairings: [{ lowerId: sql, higherId: higher(sql), together: false }] });
    const pairs = [{ lowerId: higher(sql), higherId: sql }];
    expect(carriedOut(plan, 'pairing.remove', { pairs }).plan.pairings).toEqual([]);
    expect(refusalOf(examplePlan(), 'pairing.remove', { pairs })).toMatchObject({ type: 'not-found' });
  });
});

describe('the synonyms', () => {
  it('can be set and go back to those that come with Waymark', () => {
    const own = carriedOut(examplePlan(), 'synonyms.set', { groups: [['databases', 'SQL']] });
    expect(own.plan.synonyms).toEqual([['databases', 'SQL']]);
    expect(carriedOut(own.plan, 'synonyms.set', { groups: null }).plan.synonyms).toBeNull();
  });
});
