import { counted, inWords, listed, shortened } from '../kit/words';
import type { Expectation } from '../paths/path';
import type { MeasureEntry } from './measure';

/**
 * The title of a goal for several expectations: "Technical skills of Mid-Level: advanced SQL, Kubernetes basics and
 * three more"; where they are of several categories it begins with the level. One alone is its own title.
 */
export const goalTitleFor = (levelName: string, expectations: readonly Expectation[]): string => {
  const [first] = expectations;
  if (expectations.length === 1) return shortened(first?.text ?? '', 500);
  const isOneCategory = expectations.every(({ category }) => category === first?.category);
  const what = isOneCategory && first ? `${categoryName(first)} of ${levelName}` : levelName;
  return shortened(`${what}: ${fewOf(expectations)}`, 500);
};

/** "Technical skills of Mid-Level: …" as the plan begins with it, also where the category has one expectation only. */
export const categoryGoalTitle = (levelName: string, expectations: readonly Expectation[]): string => {
  const [first] = expectations;
  return first ? shortened(`${categoryName(first)} of ${levelName}: ${fewOf(expectations)}`, 500) : levelName;
};

/** Why such a goal matters: "Mid-Level asks for these three things, and none of them is rated solid yet." */
export const whyExpectations = (levelName: string, count: number): string =>
  count === 1
    ? `${levelName} asks for this, and it is not rated solid yet.`
    : `${levelName} asks for these ${counted(count, 'thing')}, and none of them is rated solid yet.`;

/** How one knows that such a goal is reached: its expectations are rated and proven, and its milestones done. */
export const expectationMeasures = (count: number): MeasureEntry[] => [
  {
    kind: 'yes-no',
    title:
      count === 1
        ? 'The expectation is rated solid, with a piece of evidence.'
        : `All ${counted(count, 'expectation')} rated solid, each with a piece of evidence.`,
    done: false,
  },
  { kind: 'milestones' },
];

const fewOf = (expectations: readonly Expectation[]): string => {
  const few = expectations[0]?.kind === 'skill' ? 2 : 1;
  const named = expectations.slice(0, few).map(({ text }) => shortened(text, 80));
  const more = expectations.length - named.length;
  return listed([...named, ...(more > 0 ? [`${inWords(more)} more`] : [])]);
};

/** "Technical" names skills; "Tools", "Concepts" and "Soft skills" name themselves. */
const categoryName = ({ category, kind }: Expectation): string =>
  kind === 'skill' && !/s$/i.test(category) ? `${shortened(category, 80)} skills` : shortened(category, 80);
