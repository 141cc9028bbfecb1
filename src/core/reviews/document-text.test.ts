import { describe, expect, it } from 'vitest';
import { carriedOut } from '../commands/execute.example';
import { examplePlan } from '../plan/plan.example';
import { documentText, growthTextKey, packetTextKey, reviewTextKey } from './document-text';
import { reviewPeriod } from './period';

const key = reviewTextKey(reviewPeriod('2026-Q4'), 'myself');
const written = carriedOut(examplePlan(), 'documentText.set', {
  key,
  section: 'opening',
  text: ' A good quarter. ',
}).plan;

describe('own words in a document', () => {
  it('are kept by document and place', () => {
    expect(documentText(written, key, 'opening')).toBe('A good quarter.');
    expect(documentText(written, key, 'next')).toBe('');
  });

  it('leave nothing behind when they are taken out', () => {
    const cleared = carriedOut(written, 'documentText.set', { key, section: 'opening', text: '' }).plan;
    expect(cleared.documentTexts).toEqual({});
  });

  it('are kept apart for each reader and each document', () => {
    const keys = (['myself', 'manager', 'public'] as const).flatMap((reader) => [
      reviewTextKey(reviewPeriod('2026'), reader),
      packetTextKey('level', reader),
      growthTextKey(reader),
    ]);
    expect(new Set(keys).size).toBe(9);
  });
});
