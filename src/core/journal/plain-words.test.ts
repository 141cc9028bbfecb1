import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkText } from './links';
import { plainWords } from './plain-words';

describe('the plain words of a journal text', () => {
  it('leave out the signs of Markdown and keep every word', () => {
    expect(
      plainWords('## Done\n- [x] **Cached** the [catalogue](https://x.example)\n- [ ] *Ask* `Mia`', 200),
    ).toBe('Done · Cached the catalogue · Ask Mia');
    expect(plainWords('> Quoted.\n\n1. first\n2. second\n\n| a | b |\n|---|---|\n| c | d |', 200)).toBe(
      'Quoted. first · second · a · b · c · d',
    );
    expect(plainWords('~~gone~~ ![a chart](https://x.example/c.png)\n```\ncode\n```\n---\nend', 200)).toBe(
      'gone a chart · code · end',
    );
  });

  it('show links of the journal by their titles, whatever signs these hold', () => {
    const link = linkText({ noun: 'goal', id: 'g1' }, 'Own *the* `store`_now_');
    expect(plainWords(`Plan ${link} today`, 200)).toBe('Plan Own *the* `store`_now_ today');
  });

  it('leave what looks like HTML as text', () => {
    const hostile = '<img src=x onerror="alert(1)"> &lt;b&gt; <script>alert(1)</script>';
    expect(plainWords(hostile, 200)).toBe(hostile);
  });

  it('read the beginning of a long text alone, and fit', () => {
    expect(plainWords('word '.repeat(20_000), 12)).toBe('word word…');
    fc.assert(
      fc.property(fc.string({ maxLength: 3_000 }), fc.integer({ min: 1, max: 200 }), (text, most) => {
        expect(plainWords(text, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
