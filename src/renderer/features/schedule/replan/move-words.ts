import { daysInWords } from '../../../../core/kit/date-words';
import type { ReplanItem } from '../../../../core/schedule/replan/replan';

/** How an item moves: “ends seven days later”, “new in the schedule”. */
export const moveWords = ({ kind, byDays }: ReplanItem): string => {
  switch (kind) {
    case 'new':
      return 'New: no dates were accepted yet';
    case 'no-room':
      return 'There is no room for it any more';
    case 'pin-passed':
      return 'The day it was pinned to has passed; the pin is let go';
    case 'later':
      return byDays === 0 ? 'Begins later, ends on the same day' : `Ends ${daysInWords(byDays)} later`;
    case 'earlier':
      return byDays === 0 ? 'Begins earlier, ends on the same day' : `Ends ${daysInWords(-byDays)} earlier`;
  }
};
