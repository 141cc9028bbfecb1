import { expect, it } from 'vitest';
import { ForeignKind } from './foreign';
import type { ImportError } from './importer';
import { importSentence } from './sentences';

it('says in one sentence what is wrong with a document, by its name', () => {
  expect(importSentence({ type: 'too-large', characters: 2_345_678 }, 'a.md')).toBe(
    '“a.md” has 2.4 million characters; Waymark reads career paths of up to 2 million.',
  );
  const errors: ImportError[] = [
    ...(['empty', 'not-text', 'no-levels', 'too-deep'] as const).map((type) => ({ type })),
    { type: 'too-long', lines: 6_000 },
    { type: 'not-well-formed', line: 12 },
    ...ForeignKind.options.map((kind) => ({ type: 'not-a-path' as const, kind })),
  ];
  const sentences = errors.map((error) => importSentence(error, 'a.md'));
  expect(sentences.every((sentence) => /^[^.]*“a\.md”[^.]*\.$/.test(sentence))).toBe(true);
  expect(new Set(sentences).size).toBe(errors.length);
});
