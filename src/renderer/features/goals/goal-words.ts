import type { Goal } from '../../../core/goals/goal';
import { capitalised, counted, inWords } from '../../../core/kit/words';

/** The sentence at the head of the screen: how many goals there are and how they stand. */
export const goalsHeadline = (goals: readonly Goal[]): string => {
  const count = (...statuses: Goal['status'][]): number =>
    goals.filter(({ status }) => statuses.includes(status)).length;
  if (goals.length === 0) return 'What do you want to reach?';
  const [open, going, done] = [count('not-started', 'in-progress'), count('in-progress'), count('done')];
  if (open === 0) return `No open goal, ${counted(done, 'goal')} reached`;
  const progress = going === 0 ? 'none in progress yet' : `${inWords(going)} in progress`;
  const reached = done === 0 ? '' : `, ${inWords(done)} reached`;
  return `${capitalised(counted(open, 'open goal'))}, ${progress}${reached}`;
};
