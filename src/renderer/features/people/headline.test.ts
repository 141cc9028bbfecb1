import { describe, expect, it } from 'vitest';
import { newContact } from '../../../core/contacts/contact';
import { isoDate } from '../../../core/kit/dates';
import { emptyPlan, type Plan } from '../../../core/plan/plan';
import { byId, examplePlan } from '../../../core/plan/plan.example';
import { peopleHeadline } from './headline';

const today = isoDate('2026-11-24');
const headline = (plan: Plan): string => peopleHeadline(plan, today);

describe('the headline of people', () => {
  it('says without contacts how many ways there are, and how many are taken up once one is', () => {
    const [path] = Object.values(examplePlan().paths);
    if (!path) throw new Error('the example plan has a path');
    const networking = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id, text: '' }));
    const plan = examplePlan({ paths: byId({ ...path, networking }) });
    expect(headline(plan)).toBe('Four ways to meet people of your field');
    expect(headline({ ...plan, people: { a: { done: true, note: '' } } })).toBe(
      'One of four ways to meet people taken up',
    );
    expect(headline(emptyPlan('p', today))).toBe('Who could help you on the way');
  });

  it('counts contacts, and those to follow up with', () => {
    const contacts = byId(newContact('a', 'Ana'), newContact('b', 'Bo'));
    expect(headline(examplePlan({ contacts }))).toBe('Two contacts in your field');
    const due = byId(newContact('a', 'Ana'), { ...newContact('b', 'Bo'), followUpOn: today });
    expect(headline(examplePlan({ contacts: due }))).toBe('Two contacts, one to follow up with');
  });
});
