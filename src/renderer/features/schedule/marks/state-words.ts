import {
  IconAlertTriangle,
  IconArrowBarToRight,
  IconCalendarX,
  IconCheck,
  IconCircle,
  IconClockExclamation,
  IconHourglass,
  IconLink,
  IconPin,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import { counted } from '../../../../core/kit/words';
import type { MilestoneState, ScheduledMilestone } from '../../../../core/schedule/schedule.queries';
import { slippedBy } from '../../../../core/schedule/slip';
import type { Tone } from '../../../ui';

/** How something about a milestone is said and drawn: words, tone and a shape of its own, so that colour never says it alone. */
export interface Mark {
  readonly words: string;
  readonly tone: Tone;
  readonly icon: Icon;
}

/** How each state is said and drawn. */
export const stateWords: Readonly<Record<MilestoneState, Mark>> = {
  done: { words: 'Done', tone: 'pine', icon: IconCheck },
  dropped: { words: 'Dropped', tone: 'plain', icon: IconX },
  overdue: { words: 'Overdue', tone: 'clay', icon: IconAlertTriangle },
  'due-soon': { words: 'Due soon', tone: 'amber', icon: IconClockExclamation },
  late: { words: 'Ends late', tone: 'clay', icon: IconCalendarX },
  waiting: { words: 'Waits for another', tone: 'plain', icon: IconLink },
  'on-track': { words: 'On track', tone: 'plain', icon: IconCircle },
};

/** What stands for a milestone without a place in the schedule. */
export const unplaced: Mark = { words: 'No time found', tone: 'clay', icon: IconHourglass };

/** What stands for a milestone fixed to a day. */
export const pinned: Mark = { words: 'Pinned', tone: 'plain', icon: IconPin };

/** What stands for a milestone that ends so many days after the date accepted for it. */
export const slipped = (days: number): Mark => ({ words: `Slipped ${counted(days, 'day')}`, tone: 'amber', icon: IconArrowBarToRight });

/** Everything to say of an open milestone, the most pressing first; nothing where it is on track, unpinned and in its place. */
export const marksOf = ({ milestone, placement, state }: ScheduledMilestone): readonly Mark[] => {
  const isClosed = state === 'done' || state === 'dropped';
  const slippedDays = isClosed ? 0 : slippedBy(milestone, placement);
  return [
    ...(state === 'on-track' ? [] : [stateWords[state]]),
    ...(placement === null && !isClosed ? [unplaced] : []),
    ...(placement !== null && placement.lateByDays > 0 && state === 'due-soon' ? [stateWords.late] : []),
    ...(milestone.pinnedOn === null || isClosed ? [] : [pinned]),
    ...(slippedDays === 0 ? [] : [slipped(slippedDays)]),
  ];
};
