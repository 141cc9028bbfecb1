import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importDocuments } from '../importers/import-documents';
import { isoDate } from '../kit/dates';
import { noChoices } from '../paths/import-choices';
import { toolOfTip } from './tip-tools';

it('each tip of the bundled path has a tool of its own', () => {
  const text = readFileSync('resources/paths/backend-engineer.md', 'utf8');
  const read = importDocuments(
    [{ name: 'backend-engineer.md', text, choices: noChoices }],
    isoDate('2026-11-24'),
  );
  const tips = read.ok ? read.value.path.negotiation : [];
  expect(tips.map((tip) => [tip.label, toolOfTip(tip)])).toEqual([
    ['Know the market', 'market'],
    ['Show what you own', 'evidence'],
    ['Put numbers to impact', 'evidence'],
    ['Understand equity', 'offers'],
    ['Rehearse aloud', 'rehearsal'],
  ]);
});

it('the words of other documents are understood as well, and what names no tool has the replies', () => {
  expect(toolOfTip({ label: 'Know your BATNA', text: '' })).toBe('alternatives');
  expect(toolOfTip({ label: 'Tip', text: 'Quantify what you achieved' })).toBe('evidence');
  expect(toolOfTip({ label: 'Be kind', text: 'It is a long life' })).toBe('replies');
});
