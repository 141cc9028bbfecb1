import { describe, expect, it } from 'vitest';
import { bundledSynonyms } from '../../../../core/changes/words/bundled-synonyms';
import { synonymGroups, synonymsText } from './synonyms-text';

describe('synonyms as text', () => {
  it('read back as they were written', () => {
    expect(synonymGroups(synonymsText(bundledSynonyms))).toEqual(bundledSynonyms);
  });

  it('pass over empty lines and empty places', () => {
    expect(synonymGroups(' databases , SQL,,\n\n  \ncaching\n')).toEqual([['databases', 'SQL'], ['caching']]);
  });
});
