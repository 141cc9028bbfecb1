import { describe, expect, it } from 'vitest';
import { isDataOnly, looksLikeData } from './detect';

const ladder = 'levels: [junior, senior]\ncompetencies:\n  - level: junior\n    summary: Ties knots\n';

describe('a text that is data', () => {
  it.each([
    ['a ladder in YAML', ladder],
    ['one with comments', `# Our ladder, kept by the harbour office\n${ladder}`],
    ['one that begins as YAML does', `---\n${ladder}`],
    [
      'JSON',
      JSON.stringify({ levels: ['junior'], competencies: [{ level: 'junior', summary: '# Ties' }] }, null, 2),
    ],
  ])('need not be read as Markdown: %s', (_, text) => {
    expect(isDataOnly(text)).toBe(true);
  });

  it.each([
    [
      'a heading that may be a level',
      `# Junior Sailor (0-2 years)\nResponsibilities:\n- Ties knots\n  often: yes\n`,
    ],
    ['a deeper heading', `${ladder}## Notes\n`],
    ['a table', `${ladder}skills: |\n  | Skill | Junior | Senior |\n  |---|---|---|\n`],
    ['a table in HTML', `${ladder}<table>\n`],
  ])('has to be looked at as Markdown too with %s', (_, text) => {
    expect(isDataOnly(text)).toBe(false);
  });

  it('is not Markdown with headings and bullets', () => {
    expect(looksLikeData('# Sailors\n\n## Junior\n\n- Ties knots\n')).toBe(0);
  });
});
