import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../core/paths/finding';
import { findingGroups, routeTo } from './finding-groups';

const finding = (rule: Finding['rule'], explanation: string): Finding => ({
  rule,
  place: '',
  places: [],
  explanation,
  fix: null,
});

describe('findings', () => {
  it('stand together by rule, in the order the rules come', () => {
    const groups = findingGroups([finding('pay-steps', 'a'), finding('repeated-lines', 'b'), finding('pay-steps', 'c')]);
    expect(groups.map(({ title, findings }) => [title, findings.map(({ explanation }) => explanation)])).toEqual([
      ['Pay that does not follow on', ['a', 'c']],
      ['Lines that stand twice', ['b']],
    ]);
  });

  it('lead to the level they are about, or to the screen that shows the section', () => {
    expect(routeTo('p', { name: 'Junior', section: 'levels', levelId: 'p/junior' })).toEqual({
      screen: 'path',
      id: 'p/junior',
      view: 'levels',
    });
    expect(routeTo('p', { name: 'Stages', section: 'roadmap', levelId: null })).toEqual({
      screen: 'path',
      id: 'p',
      view: 'roadmap',
    });
    expect(routeTo('p', { name: 'Questions', section: 'questions', levelId: null })).toEqual({ screen: 'practice' });
  });
});
