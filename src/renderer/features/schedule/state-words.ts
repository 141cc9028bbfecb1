import {
  IconAlertTriangle,
  IconCheck,
  IconCircle,
  IconClockExclamation,
  IconHourglass,
  IconLink,
  IconX,
  type Icon,
} from '@tabler/icons-react';
import type { MilestoneState } from '../../../core/schedule/schedule.queries';
import type { Tone } from '../../ui';

/** How a state of a milestone is said and drawn: words, tone and shape, so that colour never says it alone. */
export const stateWords: Readonly<Record<MilestoneState, { readonly words: string; readonly tone: Tone; readonly icon: Icon }>> = {
  done: { words: 'Done', tone: 'pine', icon: IconCheck },
  dropped: { words: 'Dropped', tone: 'plain', icon: IconX },
  overdue: { words: 'Overdue', tone: 'clay', icon: IconAlertTriangle },
  'due-soon': { words: 'Due soon', tone: 'amber', icon: IconClockExclamation },
  late: { words: 'Ends late', tone: 'clay', icon: IconAlertTriangle },
  waiting: { words: 'Waits for another', tone: 'plain', icon: IconLink },
  'on-track': { words: 'On track', tone: 'plain', icon: IconCircle },
};

/** What stands for a milestone without a place in the schedule. */
export const unplaced = { words: 'No time found', tone: 'clay', icon: IconHourglass } as const;
