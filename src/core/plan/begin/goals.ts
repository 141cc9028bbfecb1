import { newGoal, type Goal } from '../../goals/goal';
import { groupBy } from '../../kit/group';
import type { IsoDate } from '../../kit/dates';
import { counted, inWords, listed, shortened } from '../../kit/words';
import type { Expectation } from '../../paths/path';
import type { Standing } from '../../position/standing.queries';
import { unmetExpectations } from '../../readiness/readiness.queries';
import type { Plan } from '../plan';

/** A goal for each category of unmet expectations of the target level, due on the target date. */
export const starterGoals = (plan: Plan, standing: Standing, today: IsoDate, newId: () => string): Goal[] =>
  [...groupBy(unmetExpectations(plan, standing.target), ({ category }) => category)].map(
    ([category, expectations]) => ({
      ...newGoal(newId(), goalTitle(category, standing.targetName, expectations), standing.target.id, today),
      why: whySentence(standing.targetName, expectations.length),
      measures: [{ kind: 'yes-no', id: newId(), title: measureSentence(expectations.length), done: false }],
      deadline: standing.targetDate,
      expectationIds: expectations.map(({ id }) => id),
    }),
  );

/** "Technical skills of Mid-Level: advanced SQL, Kubernetes basics and three more". */
const goalTitle = (category: string, levelName: string, expectations: readonly Expectation[]): string => {
  const few = expectations[0]?.kind === 'skill' ? 2 : 1;
  const named = expectations.slice(0, few).map(({ text }) => shortened(text, 80));
  const more = expectations.length - named.length;
  const rest = more > 0 ? [`${inWords(more)} more`] : [];
  return `${nameOf(category, expectations[0])} of ${levelName}: ${listed([...named, ...rest])}`;
};

/** "Technical" names skills; "Tools", "Concepts" and "Soft skills" name themselves. */
const nameOf = (category: string, first: Expectation | undefined): string =>
  first?.kind === 'skill' && !/s$/i.test(category) ? `${shortened(category, 80)} skills` : shortened(category, 80);

const whySentence = (levelName: string, count: number): string =>
  count === 1
    ? `${levelName} asks for this, and it is not rated solid yet.`
    : `${levelName} asks for these ${counted(count, 'thing')}, and none of them is rated solid yet.`;

const measureSentence = (count: number): string =>
  count === 1
    ? 'The expectation is rated solid, with a piece of evidence.'
    : `All ${counted(count, 'expectation')} rated solid, each with a piece of evidence.`;
