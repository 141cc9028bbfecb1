import type { Mark } from '../marks/mark';
import type { Path } from '../paths/path';
import { shortLevelNames } from '../paths/path.queries';
import type { Plan } from '../plan/plan';
import { mainPath } from '../position/position.queries';
import { entryWhere, type SearchEntry, type SearchKind } from './entry';

/**
 * What the paths say, with the notes the person made on it, as a search looks at it: the levels of every
 * path, and of the main one, which the other screens show, also the rest.
 */
export const pathEntries = (plan: Plan): SearchEntry[] => {
  const main = mainPath(plan);
  return [...Object.values(plan.paths).flatMap(levelEntries), ...(main ? itemEntries(plan, main) : [])];
};

const levelEntries = (path: Path): SearchEntry[] => {
  const names = shortLevelNames(path);
  return path.levels.flatMap(({ id, expectations }) =>
    expectations.map((line) =>
      itemEntry('expectation', line, line.text, `${names.get(id) ?? ''}, ${line.category}`, line.detail),
    ),
  );
};

const itemEntries = (plan: Plan, path: Path): SearchEntry[] => {
  const names = shortLevelNames(path);
  return [
    ...path.questions.map((question) =>
      itemEntry('question', question, question.text, question.group, '', plan.practice[question.id]),
    ),
    ...path.projects.map((project) => {
      const place = `Project for ${names.get(project.levelId ?? '') ?? 'any level'}`;
      return itemEntry('project', project, project.title, place, '', plan.portfolio[project.id]);
    }),
    ...path.networking.map((tip) =>
      itemEntry('strategy', tip, tip.label, 'Networking', tip.text, plan.people[tip.id]),
    ),
    ...path.negotiation.map((tip) =>
      itemEntry('tip', tip, tip.label, 'Negotiation', tip.text, plan.negotiation.tips[tip.id]),
    ),
  ];
};

const itemEntry = (
  kind: SearchKind,
  item: { readonly id: string },
  title: string,
  context: string,
  text: string,
  mark?: Mark,
): SearchEntry =>
  entryWhere(item, context, mark, () => ({
    kind,
    id: item.id,
    title,
    on: '',
    text: () => [context, text, mark?.note ?? ''].join(' '),
    context: () => context,
  }));
