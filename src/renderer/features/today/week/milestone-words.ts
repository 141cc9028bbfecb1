import type { IsoDate } from '../../../../core/kit/dates';
import type { MilestoneState } from '../../../../core/schedule/schedule.queries';
import type { Format } from '../../../plan';
import type { Tone } from '../../../ui';

/** How a milestone stands, in a word and its tone; null where there is nothing to say. */
export const milestoneTag = (
  state: MilestoneState,
  due: IsoDate | null,
  format: Pick<Format, 'shortDate' | 'longWeekday'>,
): { readonly words: string; readonly tone: Tone } | null => {
  switch (state) {
    case 'done':
      return { words: 'done', tone: 'pine' };
    case 'dropped':
      return { words: 'dropped', tone: 'plain' };
    case 'overdue':
      return { words: due === null ? 'overdue' : `was due ${format.shortDate(due)}`, tone: 'clay' };
    case 'due-soon':
      return { words: due === null ? 'due soon' : `due ${format.longWeekday(due)}`, tone: 'amber' };
    case 'late':
      return { words: 'planned late', tone: 'amber' };
    case 'waiting':
      return { words: 'waiting', tone: 'plain' };
    case 'on-track':
      return due === null ? null : { words: `by ${format.shortDate(due)}`, tone: 'plain' };
  }
};
