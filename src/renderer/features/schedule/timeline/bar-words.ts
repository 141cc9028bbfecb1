import { counted } from '../../../../core/kit/words';
import type { Format } from '../../../plan';
import { stateWords, unplaced } from '../state-words';
import type { BarRow } from './rows';

/** The words beside a bar: how it stands where that is worth saying, that it is pinned, that it has slipped. */
export const marksOf = ({ milestone, placement, state, slippedBy }: BarRow): string[] => [
  ...(placement === null ? [unplaced.words] : state === 'on-track' ? [] : [stateWords[state].words]),
  ...(placement !== null && placement.lateByDays > 0 && state === 'due-soon' ? [stateWords.late.words] : []),
  ...(milestone.pinnedOn === null ? [] : ['Pinned']),
  ...(slippedBy === 0 ? [] : [`Slipped ${counted(slippedBy, 'day')}`]),
];

/** What is spoken of a bar: its title, its days, when it is due, and its marks. */
export const barName = (bar: BarRow, format: Format): string => {
  const { milestone, placement } = bar;
  return [
    milestone.title,
    ...(placement ? [`${format.date(placement.start)} to ${format.date(placement.end)}`] : []),
    ...(milestone.due === null ? [] : [`due ${format.date(milestone.due)}`]),
    ...marksOf(bar),
  ].join(', ');
};
