import { describe, expect, it } from 'vitest';
import { isoDate } from '../kit/dates';
import { noChoices } from '../paths/import-choices';
import { isDocumentName } from './document-names';
import { importDocuments } from './import-documents';
import { problemOf, sourceFrom } from './problems';

const ladder = '# Baker\n## Levels\n### Junior (0-2 years)\n**Responsibilities:**\n- Weigh flour';
const read = (...texts: readonly string[]) =>
  importDocuments(texts.map((text, at) => ({ name: `${at}.md`, text, choices: noChoices })), isoDate('2026-11-02'));

describe('several documents, some of which cannot be read', () => {
  it('are read without the ones that were declined, which are named', () => {
    const result = read('a\0b', ladder, '['.repeat(2_000), '# Notes\n\nWords');
    expect(result).toMatchObject({
      ok: true,
      value: {
        path: { title: 'Baker', sources: [{ name: '1.md' }, { name: '3.md' }] },
        declined: [
          { name: '0.md', error: { type: 'not-text' } },
          { name: '2.md', error: { type: 'too-deep' } },
        ],
      },
    });
  });

  it('are all declined, each for its reason, where none is left', () => {
    expect(read('', '# Notes', '# More')).toMatchObject({
      ok: false,
      error: [
        { name: '0.md', error: { type: 'empty' } },
        { name: '1.md', error: { type: 'no-levels' } },
        { name: '2.md', error: { type: 'no-levels' } },
      ],
    });
  });

  it('are put into one clear sentence each, with what to try', () => {
    const { sentence, advice } = problemOf({ name: 'a.png', error: { type: 'not-text' } });
    expect(sentence).toContain('“a.png” is not a text file');
    expect(advice).toMatch(/^Save it as Markdown/);
    expect(sourceFrom('a.png', 'a\0')).toMatchObject({ ok: false, error: { sentence } });
    expect(sourceFrom('a.md', ladder)).toEqual({ ok: true, value: { name: 'a.md', text: ladder, choices: noChoices } });
  });
});

describe('the files of a folder', () => {
  it('are read where they could hold a path and nobody hid them', () => {
    const names = ['a.md', 'deep/b.YAML', 'c.png', '.git/d.md', 'node_modules/e.json', 'md', 'f.csv'];
    expect(names.filter(isDocumentName)).toEqual(['a.md', 'deep/b.YAML', 'f.csv']);
  });
});
