import { resolve } from 'node:path';
import { IsoDate } from '../../core/kit/dates';
import { err, ok, type Result } from '../../core/kit/result';
import { listed } from '../../core/kit/words';
import { papers, type Paper } from '../../documents/page-rules';
import { chosenDocument, documentOptions } from './document-choice';
import type {
  CalendarJob,
  CheckPathJob,
  ChosenDocument,
  ExportJob,
  Job,
  NewPlanJob,
  UsageError,
  WindowWish,
} from './job';
import { readOptions, type Options, type ValueOption } from './options';

/** The part of the environment that a command line depends on: npm names there the folder in which the person typed. */
export interface CommandLineEnvironment {
  readonly INIT_CWD?: string | undefined;
}

/**
 * Understands a command line, program name included: a job, a wish for a window, or a usage error.
 * Switches of Electron and Chromium, and the application's own folder, are passed over.
 */
export const parseCommandLine = (
  argv: readonly string[],
  env: CommandLineEnvironment,
): Job | WindowWish | UsageError => {
  const options = readOptions(argv.slice(1));
  if (!options.ok) return usageError(options.error);
  const wish = wishFrom(options.value, (file) => resolve(env.INIT_CWD ?? '', file));
  return wish.ok ? wish.value : usageError(wish.error);
};

type Locate = (file: string) => string;
type Wish = Result<Job | WindowWish, string>;

const wishFrom = (options: Options, locate: Locate): Wish => {
  const { values, flags } = options;
  if (flags.has('help')) return ok({ kind: 'help' });
  if (flags.has('version')) return ok({ kind: 'version' });
  if (values.has('check-path')) return checkPath(options, locate);
  if (flags.has('json')) return err('The option --json belongs to --check-path.');
  if (values.has('new-plan')) return newPlan(options, locate);
  const exported = (['export-pdf', 'export-markdown', 'export-json', 'export-ics'] as const).filter((name) => values.has(name));
  const [first, second] = exported;
  if (second !== undefined) return err('One export at a time: name one of --export-pdf, --export-markdown, --export-json and --export-ics.');
  return first === undefined ? openWindow(options, locate) : exportPlan(options, first, locate);
};

const checkPath = ({ values, flags, words, more }: Options, locate: Locate): Result<CheckPathJob, string> => {
  const stray = strayOf(values, ['check-path']) ?? strayWord(words);
  if (stray !== null) return err(stray);
  return ok({ kind: 'check-path', paths: [values.get('check-path') ?? '', ...more].map(locate), json: flags.has('json') });
};

const newPlan = ({ values, words, more }: Options, locate: Locate): Result<NewPlanJob, string> => {
  const needed = ['new-plan', 'path', 'current', 'target', 'by', 'hours'] as const;
  const stray = strayOf(values, [...needed, 'name', 'export-pdf', 'paper', 'document']) ?? strayWord(words);
  if (stray !== null) return err(stray);
  const missing = needed.filter((name) => !values.has(name));
  if (missing.length > 0) return err(`A new plan needs ${listed(missing.map((name) => `--${name}`))} as well.`);
  const value = (name: ValueOption): string => values.get(name) ?? '';
  const by = IsoDate.safeParse(value('by'));
  if (!by.success) return err(`“${value('by')}” is no date; --by takes one like 2028-06-30.`);
  const hours = Number(value('hours'));
  if (!(hours > 0 && hours <= 100)) return err(`“${value('hours')}” is no number of hours a week; --hours takes one up to 100, such as 6.`);
  if (value('name').length > 200) return err('The name is longer than 200 characters.');
  const printing = printingOf(values);
  if (!printing.ok) return printing;
  if (printing.value.document !== 'career-plan') return err('A new plan prints as its career plan alone.');
  const pdf = values.get('export-pdf');
  if (pdf === undefined && values.has('paper')) return err('The option --paper belongs to --export-pdf.');
  return ok({
    kind: 'new-plan',
    plan: locate(value('new-plan')),
    paths: [value('path'), ...more].map(locate),
    current: value('current'),
    target: value('target'),
    by: by.data,
    hours,
    name: value('name').trim(),
    pdf: pdf === undefined ? null : locate(pdf),
    paper: printing.value.paper,
  });
};

const exportPlan = (
  { values, words }: Options,
  option: 'export-pdf' | 'export-markdown' | 'export-json' | 'export-ics',
  locate: Locate,
): Result<ExportJob | CalendarJob, string> => {
  const stray = strayOf(values, ['plan', option, ...documentOptionsOf(option)]);
  if (stray !== null) return err(stray);
  const plan = values.get('plan') ?? planWord(words);
  if (plan === null) return err(`Which plan? Name it with --plan PLAN.json before --${option}.`);
  const out = locate(values.get(option) ?? '');
  if (option === 'export-ics') return ok({ kind: 'export-calendar', plan: locate(plan), out });
  const printing = printingOf(values);
  if (!printing.ok) return printing;
  const format = ({ 'export-pdf': 'pdf', 'export-markdown': 'markdown', 'export-json': 'json' } as const)[option];
  return ok({ kind: 'export', plan: locate(plan), format, out, ...printing.value });
};

const documentOptionsOf = (option: string): readonly ValueOption[] => {
  if (option === 'export-pdf') return [...documentOptions, 'paper'];
  return option === 'export-markdown' ? documentOptions : [];
};

const openWindow = ({ values, words }: Options, locate: Locate): Wish => {
  const stray = strayOf(values, ['plan']) ?? strayWord(words);
  if (stray !== null) return err(stray);
  const plan = values.get('plan') ?? planWord(words);
  return ok(plan === null ? { kind: 'window' } : { kind: 'window', plan: locate(plan) });
};

const printingOf = (
  values: Options['values'],
): Result<ChosenDocument & { readonly paper: Paper | null }, string> => {
  const document = chosenDocument(values);
  if (!document.ok) return document;
  const wanted = values.get('paper');
  const paper = (Object.keys(papers) as Paper[]).find((name) => name.toLowerCase() === wanted?.toLowerCase());
  if (wanted !== undefined && paper === undefined) return err(`There is no paper “${wanted}”; there are A4 and Letter.`);
  return ok({ ...document.value, paper: paper ?? null });
};

const strayOf = (values: Options['values'], allowed: readonly ValueOption[]): string | null => {
  const stray = [...values.keys()].find((name) => !allowed.includes(name));
  return stray === undefined ? null : `The option --${stray} does not belong to this job.`;
};

/** A plan file as a bare word: a file opened from the desktop. */
const planWord = (words: readonly string[]): string | null => words.find((word) => word.toLowerCase().endsWith('.json')) ?? null;

/** The first bare word that is no plan is the folder Electron was started on; what comes after it was typed by mistake. */
const strayWord = (words: readonly string[]): string | null => {
  const others = words.filter((word) => word !== planWord(words));
  return others[1] === undefined ? null : `“${others[1]}” belongs to no option.`;
};

const usageError = (sentence: string): UsageError => ({ kind: 'usage-error', sentence });
