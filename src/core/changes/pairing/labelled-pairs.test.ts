import { describe, expect, it } from 'vitest';
import { newExpectation } from '../../paths/path';
import { bundledSynonyms } from '../words/bundled-synonyms';
import { termReader } from '../words/terms';
import { featuresOf } from './features';
import { heldOutPairs, misleadingPairs, tunedPairs, type LabelledPair } from './labelled-pairs.example';
import { likeness, threshold } from './measure';

const read = termReader(bundledSynonyms);
const likenessOf = ({ kind, category, lower, higher }: LabelledPair): number => {
  const [a, b] = [lower, higher].map((text) => featuresOf(newExpectation(text, kind, category, text), read));
  return a && b ? likeness(a, b, { from: 6, to: 6 }) : 0;
};

const measured = (pairs: readonly LabelledPair[]) => {
  const said = pairs.map((pair) => ({ pair, together: likenessOf(pair) >= threshold }));
  const right = said.filter(({ pair, together }) => together && pair.together).length;
  return {
    precision: right / said.filter(({ together }) => together).length,
    recall: right / pairs.filter(({ together }) => together).length,
  };
};

describe('the pairs a reader would make', () => {
  it('are nearly all found, and no others, among those the words were chosen with', () => {
    const { precision, recall } = measured(tunedPairs);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('are mostly found, and hardly any others, among those that were never looked at', () => {
    const { precision, recall } = measured(heldOutPairs);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.75);
  });

  it('are seldom made up where two lines share a word and not the subject', () => {
    const misled = misleadingPairs.filter((pair) => likenessOf(pair) >= threshold);

    expect(misled.length / misleadingPairs.length).toBeLessThanOrEqual(0.25);
  });
});
