import { describe, expect, it } from 'vitest';
import { goldenPath } from '../../../tests/golden/golden-path';
import { chooseLevel } from './level-choice';

const chosen = (words: string): string => {
  const level = chooseLevel(goldenPath, words);
  return level.ok ? level.value.name : level.error;
};

describe('choosing a level by its name', () => {
  it('takes any part that only one level has, whatever its case and dashes', () => {
    expect(chosen('junior')).toBe('Junior Backend Engineer');
    expect(chosen('MID')).toBe('Mid-Level Backend Engineer');
    expect(chosen('mid level')).toBe('Mid-Level Backend Engineer');
    expect(chosen('  Staff Backend  Engineer ')).toBe('Staff Backend Engineer');
  });

  it('prefers the level whose whole short name it is', () => {
    const [first, second, ...rest] = goldenPath.levels;
    if (!first || !second) throw new Error('the golden path has five levels');
    const path = { ...goldenPath, levels: [{ ...first, name: 'Lead Engineer' }, { ...second, name: 'Tech Lead Engineer' }, ...rest.slice(0, 0)] };
    expect(chooseLevel(path, 'lead')).toMatchObject({ ok: true, value: { name: 'Lead Engineer' } });
  });

  it('lists the choices for a part that several levels have', () => {
    expect(chosen('i')).toContain('can mean more than one level: Junior Backend Engineer, Mid-Level Backend Engineer');
  });

  it('lists the levels for a name none has', () => {
    expect(chosen('Wizard')).toBe(
      '“Backend Engineer” has no level “Wizard”. Its levels are: Junior Backend Engineer, Mid-Level Backend Engineer, Senior Backend Engineer, Staff Backend Engineer, Principal Backend Engineer.',
    );
  });
});
