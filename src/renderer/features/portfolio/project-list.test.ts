import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../core/kit/dates';
import type { Level, Path } from '../../../core/paths/path';
import { projectGroups } from './project-list';

const level = (id: string): Level => ({
  id, name: `${id} Engineer`, years: null, expectations: [], activities: [], pay: null,
});
const path: Path = {
  id: 'p', title: 'P', overview: '', responsibilities: [], levels: ['Junior', 'Mid', 'Senior'].map(level), stages: [],
  projects: [
    { id: 'api', title: 'Task list', group: 'Junior', levelId: 'Junior' },
    { id: 'chat', title: 'Chat', group: 'Mid', levelId: 'Mid' },
    { id: 'any', title: 'Anything', group: 'Any', levelId: null },
  ],
  questions: [], networking: [], negotiation: [], moves: [],
  source: { name: '', text: '', importedOn: isoDate('2026-01-01') },
};

describe('suggested projects', () => {
  it('stand by level, current and target first, unknown levels last, levels without any left out', () => {
    const position = { pathId: 'p', currentLevelId: 'Mid', targetLevelId: 'Senior', targetDate: isoDate('2028-06-30') };
    const groups = projectGroups(path, position);
    expect(groups.map(({ title, part }) => [title, part])).toEqual([
      ['Mid', 'current'], ['Junior', 'other'], ['Any level', 'other'],
    ]);
  });
});
