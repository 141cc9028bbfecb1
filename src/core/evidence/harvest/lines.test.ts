import { describe, expect, it } from 'vitest';
import { linesOfPage, linesOfText } from './lines';

describe('the lines of an answer', () => {
  it('read as they are meant, without Markdown', () => {
    const text = [
      '# A good week',
      '',
      '- Cut the **p95** from 840 to `12` ms',
      '  1. with _Dele_, see [the page](https://example.com/a)',
      '- [x] Reviewed [[goal:g1|Caching]] and [[Runbook]]',
      '> said Jo',
      '* * *',
      '- [ ] Not done yet',
      '```',
      'code',
      '```',
      'snake_case_name stays, and 2 * 3 * 4',
    ].join('\r\n');
    expect(linesOfText(text)).toEqual([
      'A good week',
      'Cut the p95 from 840 to 12 ms',
      'with Dele, see the page',
      'Reviewed Caching and Runbook',
      'said Jo',
      'snake_case_name stays, and 2 * 3 * 4',
    ]);
  });

  it('keep their answer, and text that looks like HTML', () => {
    expect(linesOfPage({ answers: { wins: 'a\nb', stuck: '<img src=x onerror=alert(1)>' } })).toEqual([
      { promptId: 'wins', text: 'a' },
      { promptId: 'wins', text: 'b' },
      { promptId: 'stuck', text: '<img src=x onerror=alert(1)>' },
    ]);
  });

  it('are cut where evidence could not keep them', () => {
    expect(linesOfText('x'.repeat(5_000))[0]).toHaveLength(2_000);
    expect(linesOfText('- \n**\n---')).toEqual([]);
  });
});
