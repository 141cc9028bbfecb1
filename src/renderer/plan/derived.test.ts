import { describe, expect, it } from 'vitest';
import { isoDate } from '../../core/kit/dates';
import { emptyPlan, type Plan } from '../../core/plan/plan';
import { derived } from './derived';

const plan = emptyPlan('plan', isoDate('2026-11-24'));

/** A query that counts how often it was asked. */
const counting = () => {
  let asked = 0;
  const query = (about: Plan, word: string): { readonly text: string } => {
    asked += 1;
    return { text: `${about.name}${word}` };
  };
  return { query, asked: () => asked };
};

describe('what is derived from a plan', () => {
  it('is computed once for a plan and its arguments, and is then the same object', () => {
    const { query, asked } = counting();
    expect(derived(query, plan, 'a')).toBe(derived(query, plan, 'a'));
    expect(derived(query, plan, 'b').text).toBe('b');
    expect(derived(query, plan, 'a').text).toBe('a');
    expect(asked()).toBe(2);
  });

  it('is computed anew for the next plan', () => {
    const { query } = counting();
    derived(query, plan, 'a');
    expect(derived(query, { ...plan, name: 'Ada ' }, 'a').text).toBe('Ada a');
  });

  it('is forgotten when too many others were asked for', () => {
    const { query, asked } = counting();
    for (let at = 0; at < 20; at += 1) derived(query, plan, String(at));
    derived(query, plan, '19');
    expect(asked()).toBe(20);
    derived(query, plan, '0');
    expect(asked()).toBe(21);
  });
});
