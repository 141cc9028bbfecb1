import { expect, it } from 'vitest';
import { importSentence } from './sentences';

it('says in one sentence what is wrong with a document, by its name', () => {
  expect(importSentence({ type: 'too-large', characters: 2_345_678 }, 'a.md')).toBe(
    '“a.md” has 2.4 million characters; Waymark reads career paths of up to 2 million.',
  );
  const all = (['empty', 'not-text', 'no-levels', 'too-deep'] as const).map((type) =>
    importSentence({ type }, 'a.md'),
  );
  expect(all.every((sentence) => sentence.includes('“a.md”') && sentence.endsWith('.'))).toBe(true);
  expect(new Set(all).size).toBe(4);
});
