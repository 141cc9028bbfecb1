import { groupBy } from '../../kit/group';
import { usualCategories } from '../../importers/written/usual-categories';
import type { Activity, Expectation, Level, PayBand } from '../../paths/path';
import { blocks, line, prose } from '../markdown/text';
import { payWords, shareWords, yearsWords } from './figures';
import { bullets, label, listLine, runsOf } from './lists';

/** One level under its heading: summary, track and points, its lines in labelled groups, time, and pay. */
export const levelMarkdown = (level: Level): string =>
  blocks([
    `### ${heading(level)}`,
    prose(level.summary),
    [
      ...(level.track === '' ? [] : [label('Track', line(level.track))]),
      ...(level.points === null ? [] : [label('Points', String(level.points))]),
    ].join('\n\n'),
    ...runsOf(level.expectations, ({ kind }) => kind).map(groupMarkdown),
    level.activities.length === 0 ? '' : `${label('Day in the Life')}\n${bullets(level.activities.map(activity))}`,
    level.pay === null ? '' : label(payLabels[level.pay.kind], payWords(level.pay)),
    level.basePay === null ? '' : label('Base pay', payWords(level.basePay)),
  ]);

const payLabels: Readonly<Record<PayBand['kind'], string>> = {
  unstated: 'Compensation',
  total: 'Total compensation',
  base: 'Base compensation',
};

const heading = ({ name, years }: Level): string =>
  years ? `${line(name)} (${yearsWords(years)})` : guarded(line(name));

const activity = ({ text, share }: Activity): string =>
  share ? `${line(text)} (${shareWords(share)})` : guarded(line(text));

/** Words that end with a bracket, so marked that the bracket is not taken for years or a share. */
const guarded = (words: string): string => words.replace(/\)$/, String.raw`\)`);

const groupLabels: Readonly<Record<Expectation['kind'], string>> = {
  responsibility: 'Typical Responsibilities',
  skill: 'Required Skills',
  'soft-skill': 'Soft Skills',
};

const groupMarkdown = (lines: readonly Expectation[]): string => {
  const kind = lines[0]?.kind ?? 'skill';
  const sections = runsOf(lines, ({ category }) => category).map((run) =>
    run[0]?.category === usualCategories[kind] ? run.map((one) => written(one, '')).join('\n') : category(run),
  );
  return `${label(groupLabels[kind])}\n${sections.join('\n')}`;
};

/** A category's lines: skills without more to say on one line, all others below it. */
const category = (lines: readonly Expectation[]): string => {
  const [first] = lines;
  const name = first?.category ?? '';
  const isPlain = first?.kind === 'skill' && lines.every(({ detail, ref }) => detail === '' && ref === '');
  if (isPlain) return `- ${label(name, listLine(lines.map(({ text }) => text)))}`;
  return `- ${label(name)}\n${lines.map((one) => written(one, '  ')).join('\n')}`;
};

/** One line with its document's id as an attribute, and its detail below it. */
const written = ({ text, ref, detail }: Expectation, indent: string): string => {
  const own = `${indent}- ${line(text)}${ref === '' ? '' : ` {#${line(ref)}}`}`;
  const details = detail.split('\n').map(line).filter((words) => words !== '');
  return details.length === 0 ? own : `${own}\n${bullets(details, `${indent}  `)}`;
};

/** The levels of a path by name, for sections that name them. */
export const levelNames = (levels: readonly Level[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const same of groupBy(levels, ({ name }) => line(name)).values())
    for (const [at, level] of same.entries())
      names.set(level.id, at === 0 ? line(level.name) : `${line(level.name)} #${at + 1}`);
  return names;
};
