import { formatMoney } from '../../kit/money';
import type { Finding } from '../finding';
import type { Level, Path, PayBand } from '../path';

/**
 * Points out neighbouring levels whose pay bands leave a gap, overlap, run backwards or cannot be compared.
 */
export const paySteps = (path: Path): Finding[] =>
  path.levels.flatMap((level, index) => {
    const next = path.levels[index + 1];
    const problem = next?.pay && level.pay ? stepProblem(level.pay, next.pay) : null;
    return next && problem
      ? [
          {
            rule: 'pay-steps',
            place: `${level.name}, ${next.name}`,
            explanation: sentence(problem, level, next),
          },
        ]
      : [];
  });

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
