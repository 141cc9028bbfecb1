import { parsePay } from '../figures/pay';
import { parseYears } from '../figures/years';
import type { KeyRole } from './key-roles';
import type { LevelDraft } from './draft';

/**
 * Gives a level its years, pay or track from the words a document has for it; false where they say none, or
 * something else than was said of the level before.
 */
export const addFact = (level: LevelDraft, role: KeyRole | null, text: string): boolean => {
  switch (role) {
    case 'years':
      return set(level, 'years', parseYears(text, true));
    case 'pay':
      return set(level, 'pay', parsePay(text));
    case 'base-pay': {
      const pay = parsePay(text);
      return set(level, 'basePay', pay && { ...pay, kind: 'base' });
    }
    case 'track':
      if (text.length > 200) return false;
      level.track = text;
      return true;
    default:
      return false;
  }
};

const set = <Fact extends 'years' | 'pay' | 'basePay'>(
  level: LevelDraft,
  fact: Fact,
  value: LevelDraft[Fact],
): boolean => {
  if (value === null || (level[fact] !== null && JSON.stringify(level[fact]) !== JSON.stringify(value)))
    return false;
  level[fact] = value;
  return true;
};
