import { horizonDays } from './calendar';
import { never, type Columns } from './columns';

/**
 * Total weighted lateness in days: for each open milestone with a due date, its own or its goal's, how many days after it
 * the work ends times its weight. What cannot be placed counts as if it ended at the horizon.
 */
export const totalLateness = ({ open, due, weight }: Columns, finish: Int16Array): number => {
  let total = 0;
  for (let place = 0; place < finish.length; place += 1) {
    const promised = due[place] ?? never;
    if (open[place] === 0 || promised === never) continue;
    const ended = finish[place] ?? -1;
    const late = (ended < 0 ? horizonDays : ended) - promised;
    if (late > 0) total += late * (weight[place] ?? 0);
  }
  return total;
};
