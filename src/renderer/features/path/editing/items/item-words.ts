import type { PathItem, PathSection } from '../../../../../core/paths/path-item.commands';
import type { Path } from '../../../../../core/paths/path';

/** A section as the editing screen shows it. */
export interface SectionWords {
  readonly section: PathSection;
  readonly title: string;
  /** One thing of it, with its article. */
  readonly one: string;
}

/** The sections in the order of the tabs. */
export const sections: readonly SectionWords[] = [
  { section: 'responsibilities', title: 'Core responsibilities', one: 'a core responsibility' },
  { section: 'stages', title: 'Stages', one: 'a stage' },
  { section: 'projects', title: 'Projects', one: 'a project' },
  { section: 'questions', title: 'Questions', one: 'a question' },
  { section: 'networking', title: 'Networking', one: 'a networking tip' },
  { section: 'negotiation', title: 'Negotiation', one: 'a negotiation tip' },
  { section: 'moves', title: 'Moves', one: 'a move' },
];

/** A thing of a section: its id, its words, and how it is named in a list. */
export interface ListedItem {
  readonly id: string;
  readonly item: PathItem;
  readonly name: string;
  readonly note: string;
}

/** The things of one section, ready to be listed and edited. */
export const itemsOf = (path: Path, section: PathSection): ListedItem[] => {
  switch (section) {
    case 'responsibilities':
      return path.responsibilities.map(({ id, ...words }) => ({ id, item: { section, words }, name: words.text, note: '' }));
    case 'stages':
      return path.stages.map(({ id, ...words }) => ({ id, item: { section, words }, name: words.title, note: words.focus }));
    case 'projects':
      return path.projects.map(({ id, ...words }) => ({ id, item: { section, words }, name: words.title, note: words.group }));
    case 'questions':
      return path.questions.map(({ id, ...words }) => ({ id, item: { section, words }, name: words.text, note: words.group }));
    case 'networking':
    case 'negotiation':
    case 'moves':
      return path[section].map(({ id, label, text }) => ({ id, item: { section, words: { label, text } }, name: label, note: text }));
  }
};

/** A thing of a section with no words yet. */
export const blankItem = (section: PathSection): PathItem => {
  switch (section) {
    case 'responsibilities':
      return { section, words: { text: '' } };
    case 'stages':
      return { section, words: { title: '', years: null, focus: '', skills: [], mindset: '' } };
    case 'projects':
      return { section, words: { title: '', group: '', levelId: null } };
    case 'questions':
      return { section, words: { text: '', group: '', levelIds: [] } };
    case 'networking':
    case 'negotiation':
    case 'moves':
      return { section, words: { label: '', text: '' } };
  }
};
