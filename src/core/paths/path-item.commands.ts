import type { Draft } from 'immer';
import { fromAndTo } from '../importers/founding/from-to';
import { defineCommand, notFound } from '../commands/command';
import { Id, Line, z } from '../kit/schema';
import { Question, Stage, SuggestedProject, Tip, type Path } from './path';

const Advice = Tip.omit({ id: true });

/** The words of one thing a path says apart from its levels, by the section it stands in. */
export const PathItem = z.discriminatedUnion('section', [
  z.object({ section: z.literal('responsibilities'), words: z.object({ text: Line }) }),
  z.object({ section: z.literal('stages'), words: Stage.omit({ id: true }) }),
  z.object({ section: z.literal('projects'), words: SuggestedProject.omit({ id: true }) }),
  z.object({ section: z.literal('questions'), words: Question.omit({ id: true }) }),
  z.object({ section: z.enum(['networking', 'negotiation', 'moves']), words: Advice }),
]);
/** See the schema of the same name. */
export type PathItem = z.infer<typeof PathItem>;

/** The sections whose things are edited one by one. */
export type PathSection = PathItem['section'];

const Sections = z.enum(['responsibilities', 'stages', 'projects', 'questions', 'networking', 'negotiation', 'moves']);

/** Adds a core responsibility, stage, project, question, piece of advice or move at the end of its section. */
export const addPathItem = defineCommand({
  name: 'pathItem.add',
  payload: z.object({ pathId: Id, item: PathItem }),
  label: ({ item }) => `Add “${titleOf(item)}”`,
  apply: (plan, { pathId, item }, { newId }) => {
    const path = plan.paths[pathId];
    if (!path) return notFound('path', pathId);
    write(path, item, `${pathId}/${newId()}`);
  },
});

/** Changes the words of one of them; its marks stay. */
export const editPathItem = defineCommand({
  name: 'pathItem.edit',
  payload: z.object({ pathId: Id, id: Id, item: PathItem }),
  label: ({ item }) => `Edit “${titleOf(item)}”`,
  apply: (plan, { pathId, id, item }) => {
    const path = plan.paths[pathId];
    if (!path?.[item.section].some((one) => one.id === id)) return notFound(nouns[item.section], id);
    write(path, item, id);
  },
});

/** Removes one of them. */
export const removePathItem = defineCommand({
  name: 'pathItem.remove',
  payload: z.object({ pathId: Id, section: Sections, id: Id }),
  label: ({ section }) => `Remove a ${nouns[section]}`,
  apply: (plan, { pathId, section, id }) => {
    const items = plan.paths[pathId]?.[section];
    const at = items?.findIndex((one) => one.id === id) ?? -1;
    if (!items || at < 0) return notFound(nouns[section], id);
    items.splice(at, 1);
  },
});

const nouns: Readonly<Record<PathSection, string>> = {
  responsibilities: 'core responsibility',
  stages: 'stage',
  projects: 'project',
  questions: 'question',
  networking: 'networking tip',
  negotiation: 'negotiation tip',
  moves: 'move',
};

const titleOf = ({ words }: PathItem): string =>
  'title' in words ? words.title : 'label' in words ? words.label : words.text;

/** Puts an item where the one of its id stands, or at the end. */
const write = (path: Draft<Path>, item: PathItem, id: string): void => {
  switch (item.section) {
    case 'responsibilities':
      return put(path.responsibilities, { id, ...item.words });
    case 'stages':
      return put(path.stages, { id, ...item.words });
    case 'projects':
      return put(path.projects, { id, ...item.words });
    case 'questions':
      return put(path.questions, { id, ...item.words });
    case 'moves':
      return put(path.moves, { id, ...item.words, ...fromAndTo(item.words.label) });
    case 'networking':
    case 'negotiation':
      return put(path[item.section], { id, ...item.words });
  }
};

const put = <Thing extends { id: string }>(things: Thing[], thing: Thing): void => {
  const at = things.findIndex(({ id }) => id === thing.id);
  things.splice(at < 0 ? things.length : at, at < 0 ? 0 : 1, thing);
};
