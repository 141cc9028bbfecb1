import { adviceOn, type Advice } from '../../core/changes/advice/advice';
import { pointsWords, shareWords } from '../../core/changes/advice/figure-words';
import type { LevelChanges } from '../../core/changes/changes';
import { changesBetween } from '../../core/changes/changes.queries';
import type { Plan } from '../../core/plan/plan';
import type { Making } from '../document';

/** What the page is made with: the two levels besides the day and the formats. */
export interface WhatChangesOptions extends Making {
  readonly fromLevelId: string;
  readonly toLevelId: string;
}

/**
 * One family of activities: its share at both levels and the points between them, in words; `percent` draws
 * the bars.
 */
export interface ShiftRow {
  readonly family: string;
  readonly from: string;
  readonly to: string;
  readonly points: string;
  readonly percents: readonly [from: number, to: number];
}

/** The page as data; `advice` is null where the plan no longer holds one of the levels. */
export interface WhatChangesModel {
  readonly title: string;
  readonly owner: string;
  readonly pathTitle: string;
  readonly fromName: string;
  readonly toName: string;
  readonly advice: Advice | null;
  readonly shifts: readonly ShiftRow[];
  readonly prepared: string;
}

/**
 * Builds the page: the advice and the shift of time. Of the person it shows name and how many lines they
 * meet.
 */
export const whatChangesModel = (plan: Plan, options: WhatChangesOptions): WhatChangesModel => {
  const changes = changesBetween(plan, options.fromLevelId, options.toLevelId);
  const prepared = `Made on ${options.formats.day(options.today)}`;
  if (!changes) {
    const gone = 'One of the two levels is no longer in the plan';
    return {
      title: gone,
      owner: plan.name,
      pathTitle: '',
      fromName: '',
      toName: '',
      advice: null,
      shifts: [],
      prepared,
    };
  }
  return {
    title: `From ${changes.from.name} to ${changes.to.name}`,
    owner: plan.name,
    pathTitle: pathTitleOf(changes),
    fromName: changes.from.name,
    toName: changes.to.name,
    advice: adviceOn(changes, plan, options.formats.money),
    shifts: changes.activities.map(shiftRow),
    prepared,
  };
};

const pathTitleOf = ({ from, to }: LevelChanges): string =>
  from.path.id === to.path.id ? from.path.title : `${from.path.title} and ${to.path.title}`;

const shiftRow = ({ family, from, to, shift }: LevelChanges['activities'][number]): ShiftRow => ({
  family,
  from: shareWords(from),
  to: shareWords(to),
  points: shift ? pointsWords(shift) : 'not comparable',
  percents: [from ? (from.from + from.to) / 2 : 0, to ? (to.from + to.to) / 2 : 0],
});
