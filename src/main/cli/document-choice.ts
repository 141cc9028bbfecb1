import { err, ok, type Result } from '../../core/kit/result';
import { ReviewPeriod } from '../../core/reviews/period';
import { Reader } from '../../core/reviews/reader';
import type { ChosenDocument } from './job';
import type { Options, ValueOption } from './options';

/** The options that say more about each document. */
const optionsOf: Readonly<Record<ChosenDocument['document'], readonly ValueOption[]>> = {
  'career-plan': [],
  'period-review': ['period', 'audience'],
  'promotion-packet': ['level', 'audience'],
  'growth-plan': ['audience'],
};

const names = Object.keys(optionsOf) as ChosenDocument['document'][];

/** The options that any document may have said of it. */
export const documentOptions: readonly ValueOption[] = ['document', 'period', 'level', 'audience'];

/**
 * Which document a command line asks for, the career plan unless it names another; or what is wrong with the
 * choice.
 */
export const chosenDocument = (values: Options['values']): Result<ChosenDocument, string> => {
  const wanted = values.get('document') ?? 'career-plan';
  const document = names.find((name) => name === wanted);
  if (document === undefined) {
    return err(
      `There is no document “${wanted}”; there are career-plan, period-review, promotion-packet and growth-plan.`,
    );
  }
  const stray = documentOptions.find(
    (name) => name !== 'document' && values.has(name) && !optionsOf[document].includes(name),
  );
  if (stray !== undefined) return err(`The option --${stray} does not belong to --document ${document}.`);
  if (document === 'career-plan') return ok({ document });
  const reader = Reader.safeParse(values.get('audience') ?? 'myself');
  if (!reader.success)
    return err(`“${values.get('audience') ?? ''}” is no audience; there are myself, manager and public.`);
  if (document === 'growth-plan') return ok({ document, reader: reader.data });
  if (document === 'promotion-packet') {
    return ok({ document, level: values.get('level') ?? null, reader: reader.data });
  }
  const period = ReviewPeriod.safeParse(values.get('period'));
  if (!period.success) return err('Which period? Name it with --period 2026-11, 2026-Q4, 2026-H2 or 2026.');
  return ok({ document, period: period.data, reader: reader.data });
};
