import { formatMoney, toMajor } from '../../kit/money';
import type { Finding, Fix } from '../finding';
import type { Level, Path, PayBand } from '../path';
import { atLevel, finding, steps } from './place';

/**
 * Points out neighbouring levels whose pay bands leave a gap, overlap, run backwards or cannot be compared; a band
 * whose own ends are reversed is another rule's matter.
 */
export const paySteps = (path: Path): Finding[] =>
  steps(path).flatMap(({ lower, upper }) => {
    if (!lower.pay || !upper.pay || isReversed(lower.pay) || isReversed(upper.pay)) return [];
    const problem = stepProblem(lower.pay, upper.pay);
    if (!problem) return [];
    const places = [atLevel(lower), atLevel(upper)];
    const explanation = sentence(problem, lower, upper);
    return [finding({ rule: 'pay-steps', places, explanation, fix: fixOf(problem, lower, lower.pay, upper.pay) })];
  });

const isReversed = ({ from, to }: PayBand): boolean => to !== null && to < from;

/** A gap is closed, and an overlap ended, where the upper band begins. */
const fixOf = ({ type }: StepProblem, { id }: Level, lower: PayBand, upper: PayBand): Fix | null => {
  if ((type !== 'gap' && type !== 'overlap') || upper.from <= lower.from) return null;
  const at = new Intl.NumberFormat('en-GB').format(toMajor(upper.from, upper.currency));
  return {
    label: type === 'gap' ? `Close the gap at ${at}` : `End the lower band at ${at}`,
    mends: [{ mend: 'pay', levelId: id, which: 'pay', band: { ...lower, to: upper.from } }],
  };
};

type StepProblem =
  | { readonly type: 'incomparable' }
  | { readonly type: 'backwards' }
  | { readonly type: 'gap' | 'overlap'; readonly from: string; readonly to: string };

const stepProblem = (lower: PayBand, upper: PayBand): StepProblem | null => {
  if (lower.currency !== upper.currency || lower.per !== upper.per) return { type: 'incomparable' };
  if (upper.from < lower.from || (upper.to !== null && upper.to < (lower.to ?? lower.from)))
    return { type: 'backwards' };
  if (lower.to === null || lower.to === upper.from) return null;
  const bounds = [lower.to, upper.from]
    .toSorted((a, b) => a - b)
    .map((bound) => formatMoney(bound, lower.currency));
  const [from, to] = [bounds[0] ?? '', bounds[1] ?? ''];
  if (lower.to > upper.from) return { type: 'overlap', from, to };
  return lower.openEnd ? null : { type: 'gap', from, to };
};

const sentence = (problem: StepProblem, lower: Level, upper: Level): string => {
  switch (problem.type) {
    case 'incomparable':
      return (
        `${lower.name} and ${upper.name} are paid in different currencies or per different periods, ` +
        'so the step between them is unknown.'
      );
    case 'backwards':
      return `${upper.name} is paid less than ${lower.name}, the level below it.`;
    case 'gap':
      return `Pay between ${problem.from} and ${problem.to} belongs to neither ${lower.name} nor ${upper.name}.`;
    case 'overlap':
      return `Pay between ${problem.from} and ${problem.to} belongs to both ${lower.name} and ${upper.name}.`;
  }
};
