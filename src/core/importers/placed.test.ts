import { describe, expect, it } from 'vitest';
import { importPath } from '.';
import { isoDate } from '../kit/dates';
import type { PlacedLine } from '../paths/import-choices';
import { plainLine } from './reading/plain-line';

const text = [
  '# Baker',
  '## Levels',
  '### Junior (0-2 years)',
  '**Responsibilities:**',
  '- Weigh flour',
  '## House rules',
  '- **Wash** hands',
  '- Greet guests',
  '- Greet guests',
].join('\n');

const read = (...placed: readonly PlacedLine[]) => {
  const choices = { placed: [...placed], columns: [] };
  const result = importPath([{ name: 'a.md', text, choices }], isoDate('2026-11-02'));
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};

const to = (level: string, category = 'Hygiene') =>
  ({ to: 'expectation', level, kind: 'skill', category }) as const;

describe('a line placed by hand', () => {
  it('becomes an expectation of the level it was placed in, without its marks', () => {
    const { path, ledger } = read({ text: '- **Wash** hands', placement: to('Junior') });
    expect(path.levels[0]?.expectations.at(-1)).toEqual({
      id: 'baker/junior/hygiene/wash-hands',
      kind: 'skill',
      category: 'Hygiene',
      text: 'Wash hands',
      detail: '',
      ref: '',
    });
    expect(ledger[6]).toMatchObject({ status: 'mapped', target: 'Junior, Hygiene' });
    expect(path.sources[0]?.choices.placed).toHaveLength(1);
  });

  it('becomes a note where the person said so', () => {
    const { path, ledger } = read({ text: '## House rules', placement: { to: 'note' } });
    expect(ledger[5]).toMatchObject({ status: 'note', target: null });
    expect(path).toMatchObject({ levels: read().path.levels });
  });

  it('stays unmapped where its level is gone, and a mapped line is never touched', () => {
    const gone = read({ text: '- Greet guests', placement: to('Master') });
    expect(gone.ledger[7]).toMatchObject({ status: 'unmapped' });
    const mapped = read({ text: '- Weigh flour', placement: { to: 'note' } });
    expect(mapped.ledger[4]).toMatchObject({ status: 'mapped', target: 'Junior, Responsibilities' });
  });

  it('that stands twice takes each placement in turn, and one placement serves both', () => {
    const both = read(
      { text: '- Greet guests', placement: to('junior') },
      { text: '- Greet guests', placement: { to: 'note' } },
    );
    expect(both.ledger.slice(7).map(({ status }) => status)).toEqual(['mapped', 'note']);
    const one = read({ text: '- Greet guests', placement: to('Junior') });
    expect(one.ledger.slice(7).map(({ status }) => status)).toEqual(['mapped', 'mapped']);
    expect(one.path.levels[0]?.expectations.filter((line) => line.text === 'Greet guests')).toHaveLength(1);
  });
});

describe('a line without its marks', () => {
  it.each([
    ['- [ ] **Reviews:** often', 'Reviews: often'],
    ['| a | b |', 'a, b'],
    ['   <li>Has <b>wide</b> knowledge</li>', 'Has wide knowledge'],
    ['## House *rules* ##', 'House *rules*'],
    ['2. Second', 'Second'],
    ['***', '***'],
  ])('“%s” is “%s”', (line, words) => {
    expect(plainLine(line)).toBe(words);
  });
});
