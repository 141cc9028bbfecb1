import type { Goal } from '../../../core/goals/goal';
import type { GoalProgress } from '../../../core/goals/goal.queries';
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

/** How far a goal is by its milestones, in words: "2 of 5 milestones", or that it has none. */
export const progressText = ({ done, total }: GoalProgress): string =>
  total === 0 ? 'No milestones yet' : `${done} of ${total} ${total === 1 ? 'milestone' : 'milestones'}`;
