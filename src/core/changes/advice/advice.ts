import type { Plan } from '../../plan/plan';
import type { LevelChanges } from '../changes';
import type { AdvicePart } from './advice-part';
import { paySentence, shiftSentence, yearsSentence, type MoneyWords } from './figure-words';
import { headlineOf, standingSentence } from './headline';
import { droppedPart, newPart } from './line-parts';
import { scopePart } from './scope-part';

/**
 * What changes from one level to another, as advice on one page; every word of it comes from the paths and
 * the ratings. `standing` says how much of what is new or asks for more a person meets, empty where nothing
 * does.
 */
export interface Advice {
  readonly headline: string;
  readonly standing: string;
  readonly parts: readonly AdvicePart[];
}

/** Puts the changes between two levels into plain words; parts with nothing to say are left out. */
export const adviceOn = (changes: LevelChanges, plan: Plan, money: MoneyWords): Advice => {
  const parts = [
    scopePart(changes),
    newPart(changes),
    timePart(changes),
    rewardPart(changes, money),
    droppedPart(changes),
  ];
  return {
    headline: headlineOf(changes),
    standing: standingSentence(changes, plan),
    parts: parts.filter((part) => part !== null),
  };
};

const timePart = ({ activities, from, to }: LevelChanges): AdvicePart | null => {
  const shifts = activities
    .filter(({ shift }) => shift && (shift.from !== 0 || shift.to !== 0))
    .toSorted((a, b) => distance(b) - distance(a));
  if (shifts.length === 0) return null;
  return {
    id: 'time',
    title: 'Spend the week differently',
    sentence: `A week at ${to.name} against one at ${from.name}, in points of a hundred:`,
    items: shifts.map(shiftSentence),
  };
};

const rewardPart = (changes: LevelChanges, money: MoneyWords): AdvicePart => ({
  id: 'reward',
  title: 'Pay and years',
  sentence: `${paySentence(changes.pay, changes, money)} ${yearsSentence(changes.years, changes)}`,
  items: [],
});

const distance = ({ shift }: LevelChanges['activities'][number]): number =>
  shift ? Math.abs(shift.from + shift.to) : 0;
