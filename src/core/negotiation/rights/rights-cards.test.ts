import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kit/dates';
import { isStaleFact, rightQuestions } from './right';
import { elsewhere, rightsCards, rightsOf } from './rights-cards';

const facts = rightsCards.flatMap((card) =>
  rightQuestions.map((question) => ({ id: card.id, ...card[question] })),
);

describe('the cards of rights', () => {
  it('have each place once', () => {
    expect(new Set(rightsCards.map(({ id }) => id)).size).toBe(rightsCards.length);
    expect(new Set(rightsCards.map(({ place }) => place)).size).toBe(rightsCards.length);
  });

  it('give no answer without a source and the day it stood for', () => {
    for (const { answer, sources, checkedOn, words } of facts) {
      expect(words).not.toBe('');
      if (answer === 'unknown') continue;
      expect(sources.length).toBeGreaterThan(0);
      expect(checkedOn).not.toBeNull();
    }
    expect(facts.flatMap(({ sources }) => sources).every((source) => /^https:\/\/\S+$/.test(source))).toBe(
      true,
    );
  });

  it('name no law as in force later than the day its source stood for', () => {
    expect(facts.filter(({ since, checkedOn }) => since !== null && since > (checkedOn ?? ''))).toEqual([]);
  });

  it('say that nothing is known of a place that has no card', () => {
    expect(rightsOf('atlantis')).toBe(elsewhere);
    expect(rightQuestions.map((question) => rightsOf('atlantis')[question].answer)).toEqual([
      'unknown',
      'unknown',
    ]);
  });
});

describe('a fact of the law', () => {
  it('is stale once its source is older than twelve months', () => {
    const today = isoDate('2026-11-24');
    expect(isStaleFact({ checkedOn: isoDate('2025-11-24') }, today)).toBe(false);
    expect(isStaleFact({ checkedOn: isoDate('2025-11-23') }, today)).toBe(true);
    expect(isStaleFact({ checkedOn: null }, today)).toBe(false);
  });
});
