import { levelsNamed } from '../../importers/markdown/level-names';
import type { Path, Stage, Tip } from '../../paths/path';
import { blocks, line } from '../markdown/text';
import { yearsWords } from './figures';
import { levelNames } from './level';
import { bullets, label, listLine, runsOf } from './lists';

/** The stages of the roadmap, one to a heading with its years. */
export const stagesMarkdown = ({ stages }: Path): string => blocks(stages.map(stage));

const stage = ({ title, years, focus, skills, mindset }: Stage): string =>
  blocks([
    years
      ? `### Years ${yearsWords(years).replace(/ years$/, '')}: ${line(title)}`
      : `### ${line(title).replaceAll(/(?<!\\):/g, String.raw`\:`)}`,
    bullets([
      ...(focus.trim() === '' ? [] : [`Focus: ${line(focus)}`]),
      ...(skills.length === 0 ? [] : [`Key Skills: ${listLine(skills)}`]),
      ...(mindset.trim() === '' ? [] : [`Mindset: ${line(mindset)}`]),
    ]),
  ]);

/** The suggested projects by the label they stand under; a label that does not name their level is told which it is. */
export const projectsMarkdown = (path: Path): string => {
  const runs = runsOf(path.projects, ({ group, levelId }) => JSON.stringify([group, levelId]));
  return blocks(
    runs.flatMap((run) => {
      const [first] = run;
      if (!first) return [];
      const { group, levelId } = first;
      const named = levelsNamed(group, path.levels).map(({ id }) => id);
      const titles = run.map(({ title }) => title);
      const isNamed = levelId === (named.length === 1 ? named[0] : null);
      if (isNamed) return label(group, listLine(titles));
      return section(group, levelsLine(path, levelId === null ? [] : [levelId]), bullets(titles.map(line)));
    }),
  );
};

/** The interview questions under their headings, numbered; a heading that does not name their levels is told which. */
export const questionsMarkdown = (path: Path): string => {
  const runs = runsOf(path.questions, ({ group, levelIds }) => JSON.stringify([group, levelIds]));
  return blocks(
    runs.flatMap((run) => {
      const [first] = run;
      if (!first) return [];
      const { group, levelIds } = first;
      const named = levelsNamed(group, path.levels).map(({ id }) => id);
      const isNamed = JSON.stringify(named) === JSON.stringify(levelIds);
      return section(
        group,
        isNamed ? '' : levelsLine(path, levelIds),
        run.map(({ text }, at) => `${at + 1}. ${line(text)}`).join('\n'),
      );
    }),
  );
};

const section = (heading: string, below: string, list: string): string =>
  blocks([`### ${line(heading)}`, below, list]);

const levelsLine = ({ levels }: Path, ids: readonly string[]): string => {
  const names = levelNames(levels);
  return label('For', ids.length === 0 ? 'no level' : ids.map((id) => (names.get(id) ?? '').replaceAll(';', String.raw`\;`)).join('; '));
};

/** Labelled advice as a list. */
export const tipsMarkdown = (tips: readonly Tip[]): string =>
  bullets(tips.map((tip) => label(tip.label, line(tip.text))));
