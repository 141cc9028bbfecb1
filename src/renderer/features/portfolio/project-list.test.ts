import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../core/kit/dates';
import { newMilestone } from '../../../core/milestones/milestone';
import { newLevel, newPath, type Level, type Path } from '../../../core/paths/path';
import { emptyPlan } from '../../../core/plan/plan';
import { milestoneOf, projectGroups, projectsHeadline } from './project-list';

const level = (id: string): Level => newLevel(id, `${id} Engineer`);
const path: Path = {
  ...newPath('p', 'P', []),
  levels: ['Junior', 'Mid', 'Senior'].map(level),
  projects: [
    { id: 'api', title: 'Task list', group: 'Junior', levelId: 'Junior' },
    { id: 'chat', title: 'Chat', group: 'Mid', levelId: 'Mid' },
    { id: 'any', title: 'Anything', group: 'Any', levelId: null },
  ],
};

describe('suggested projects', () => {
  it('stand by level, current and target first, unknown levels last, levels without any left out', () => {
    const position = {
      pathId: 'p',
      currentLevelId: 'Mid',
      targetLevelId: 'Senior',
      targetDate: isoDate('2028-06-30'),
    };
    const groups = projectGroups(path, position);
    expect(groups.map(({ title, part }) => [title, part])).toEqual([
      ['Mid', 'current'],
      ['Junior', 'other'],
      ['Any level', 'other'],
    ]);
  });
});

describe('the milestone a project became', () => {
  it('is the one of its title, unless that was dropped', () => {
    const [project] = path.projects;
    if (!project) throw new Error('the path has projects');
    const today = isoDate('2026-11-24');
    const milestone = newMilestone('m', project.title, today);
    const plan = emptyPlan('plan', today);
    expect(milestoneOf({ ...plan, milestones: { m: milestone } }, project)).toEqual(milestone);
    expect(
      milestoneOf({ ...plan, milestones: { m: { ...milestone, status: 'dropped' } } }, project),
    ).toBeNull();
  });
});

describe('the headline of the portfolio', () => {
  it('says how many projects there are, and how many are built once one is', () => {
    expect(projectsHeadline(path, {})).toBe('Three projects that would prove a level');
    expect(projectsHeadline(path, { api: { done: true, note: '' } })).toBe('One of three projects built');
  });
});
