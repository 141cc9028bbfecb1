import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passage } from './passage';
import { plainPassage } from './plain-passage';

const shown = (text: string, ...words: readonly string[]) => {
  const found = plainPassage(passage(text, words));
  return { text: found.text, marks: found.marks.map(({ from, to }) => found.text.slice(from, to)) };
};

describe('a passage in plain words', () => {
  it('has no signs of Markdown, and marks what was looked for', () => {
    const text =
      '## Done\n- [x] **Cached** the [catalogue](https://x.example)\n- [ ] *Ask* [[goal:g1|Caching]]';
    expect(shown(text, 'cached')).toEqual({
      text: 'Done · Cached the catalogue · Ask Caching',
      marks: ['Cached'],
    });
    expect(shown(text, 'catal', 'ask').marks).toEqual(['catal', 'Ask']);
  });

  it('marks words that the signs of Markdown part', () => {
    expect(shown('Wrote the micro**service** note', 'note')).toEqual({
      text: 'Wrote the microservice note',
      marks: ['note'],
    });
  });

  it('shows the words around what was found far inside, whose line is read from its beginning', () => {
    const line = `- **${'long '.repeat(60)}needle** and more`;
    const found = shown(`${'# One two\n\n'.repeat(300)}${line}\n\n${'Later words. '.repeat(300)}`, 'needle');
    expect(found.marks).toEqual(['needle']);
    expect(found.text).toMatch(/^…long .*needle and more · Later.*…$/);
    expect(found.text).not.toMatch(/[*#-]/);
    expect(found.text.length).toBeLessThan(130);
  });

  it('shows its first words where what was looked for is not read', () => {
    expect(shown('See the [page](https://x.example/needle).', 'needle')).toEqual({
      text: 'See the page.',
      marks: [],
    });
    expect(shown('', 'needle')).toEqual({ text: '', marks: [] });
  });

  it('stays short and keeps its marks within the text, whatever is written', () => {
    const texts = fc.array(fc.constantFrom('# ', '\n', '**', '[[', '|', ' ', 'needle', 'é', '`', '- '));
    fc.assert(
      fc.property(texts, fc.nat(40), (parts, times) => {
        const found = plainPassage(passage(parts.join('').repeat(times), ['needle']));
        expect(found.text.length).toBeLessThan(600);
        for (const { from, to } of found.marks) expect(found.text.slice(from, to)).toBe('needle');
      }),
    );
  });
});
