import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoWeek, type Instant } from '../kit/dates';
import { byId, exampleGoal, examplePlan } from '../plan/plan.example';
import { backLinksTo } from './back-links';
import { linkChoices, targetTitle } from './link-targets';
import { linksAsText, linksIn, linkText, type LinkNoun } from './links';
import { newWeek } from './week';

const week = isoWeek('2026-W48');
const page = (text: string) => ({
  ...newWeek(week, '2026-11-20T08:00:00Z' as Instant),
  answers: { wins: text },
});

describe('a link in a text', () => {
  it('is plain text that names what it links to and its title', () => {
    expect(linkText({ noun: 'goal', id: 'g1' }, 'Caching')).toBe('[[goal:g1|Caching]]');
    expect(linksIn('Did [[goal:g1|Caching]] today')).toEqual([
      { noun: 'goal', id: 'g1', title: 'Caching', from: 4, to: 23 },
    ]);
    expect(linksAsText('[[goal:g1|One]] and [[week:2026-W53|Week 53]]')).toBe('One and Week 53');
  });

  it('is left as text where it has not the form of one', () => {
    for (const text of [
      '[[goal:g1]]',
      '[[thing:a|b]]',
      '[[week:2025-W53|no such week]]',
      '[[goal:%|x]]',
      '[[goal:a|b\n]]',
    ]) {
      expect(linksIn(text)).toEqual([]);
      expect(linksAsText(text)).toBe(text);
    }
  });

  it('is found again whatever the id and the title hold', () => {
    const noun = fc.constantFrom<LinkNoun>('goal', 'expectation', 'project', 'contact');
    const id = fc.string({ minLength: 1, maxLength: 400, unit: 'grapheme' });
    fc.assert(
      fc.property(noun, id, fc.string(), fc.string(), (kind, target, title, around) => {
        const before = around.replaceAll('[', '');
        const [link] = linksIn(`${before}${linkText({ noun: kind, id: target }, title)}`);
        expect(link).toMatchObject({ noun: kind, id: target, from: before.length });
      }),
    );
  });
});

describe('what can be linked to', () => {
  const plan = examplePlan({
    goals: byId(exampleGoal('g', { title: 'Own the cache' })),
    weeks: { [week]: page('a') },
  });

  it('is found by the words of its title, those that begin with them first', () => {
    expect(linkChoices(plan, 'CACHE own').map(({ title }) => title)).toEqual(['Own the cache']);
    expect(linkChoices(plan, 'week 48')).toMatchObject([{ noun: 'week', id: week }]);
    expect(linkChoices(plan, 'sql')[0]).toMatchObject({ noun: 'expectation' });
    expect(linkChoices(plan, '', 3)).toHaveLength(3);
  });

  it('has the title it has now, or none once it is gone', () => {
    for (const choice of linkChoices(plan, '', 200)) expect(targetTitle(plan, choice)).toBe(choice.title);
    expect(targetTitle(plan, { noun: 'goal', id: 'gone' })).toBeNull();
  });
});

describe('back-links', () => {
  it('name each line that links to a thing once, newest week first', () => {
    const earlier = isoWeek('2026-W47');
    const plan = examplePlan({
      weeks: {
        [earlier]: { ...page('- see [[goal:g|Cache]]'), week: earlier },
        [week]: page('One\nDid [[goal:g|Cache]], [[goal:g|Cache]] again'),
      },
    });
    expect(backLinksTo(plan, 'goal', 'g')).toEqual([
      { week, title: 'What went well', line: 'Did [[goal:g|Cache]], [[goal:g|Cache]] again' },
      { week: earlier, title: 'What went well', line: '- see [[goal:g|Cache]]' },
    ]);
    expect(backLinksTo(plan, 'goal', 'other')).toEqual([]);
  });
});
