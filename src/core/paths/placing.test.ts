import { describe, expect, it } from 'vitest';
import { isoDate } from '../kit/dates';
import { noChoices, type ImportChoices } from './import-choices';
import { newPath } from './path';
import { placementOf, withoutPlacement, withPlacement } from './placing';
import { rememberedChoices } from './remembered-choices';

const note = { to: 'note' } as const;
const skill = { to: 'expectation', level: 'Junior', kind: 'skill', category: 'Craft' } as const;

describe('placing lines by hand', () => {
  it('is kept by the words of the lines, each once, and can be done anew', () => {
    const first = withPlacement(noChoices, ['  - one ', '- two', '- one', ' '], note);
    expect(first.placed.map(({ text }) => text)).toEqual(['- one', '- two']);
    const again = withPlacement(first, ['- one'], skill);
    expect(placementOf(again.placed, ' - one')).toEqual(skill);
    expect(placementOf(again.placed, '- two')).toEqual(note);
    expect(again.placed).toHaveLength(2);
  });

  it('can be taken back', () => {
    const placed = withPlacement(noChoices, ['- one', '- two'], note);
    expect(withoutPlacement(placed, [' - one ']).placed.map(({ text }) => text)).toEqual(['- two']);
    expect(placementOf([], '- one')).toBeNull();
  });
});

describe('what the plan remembers of a document', () => {
  const placed = withPlacement(noChoices, ['- one'], note).placed;
  const columns: ImportChoices['columns'] = [
    { header: 'Grade', role: 'level' },
    { header: 'Words', role: 'description' },
  ];
  const source = (name: string, day: string, choices: ImportChoices) => ({
    name, text: '', importedOn: isoDate(day), choices,
  });
  const plan = {
    paths: {
      old: newPath('old', 'Old', [source('a.md', '2026-01-01', { placed: [], columns })]),
      new: newPath('new', 'New', [source('a.md', '2026-02-01', { placed, columns: [] }), source('b.csv', '2026-02-01', noChoices)]),
    },
  };

  it('are the lines placed in the last one of its name', () => {
    expect(rememberedChoices(plan, 'a.md', [])).toEqual({ placed, columns: [] });
    expect(rememberedChoices(plan, 'other.md', [])).toEqual(noChoices);
  });

  it('are the columns of the last table with the same headers, whatever its name and their order', () => {
    expect(rememberedChoices(plan, 'new.csv', ['Words', 'Grade']).columns).toEqual(columns);
    expect(rememberedChoices(plan, 'new.csv', ['Words', 'Grade', 'More']).columns).toEqual([]);
  });
});
