import type { MarkedText } from '../../../core/search/highlight';
import type { Passage } from '../../../core/search/passage';
import { searchPlan, type SearchHit } from '../../../core/search/search.queries';
import { filterOf, type FilterName } from './filters';
import type { Plan } from '../../../core/plan/plan';
import { changePreferences, redo, request, undo } from '../../plan';
import { notify } from '../../ui';
import { carryOut } from '../actions';
import { railItems, settingsItem } from '../rail-items';
import { navigate, type Route } from '../routes';

/** One line of the search: a screen to go to, something to do, or something in the plan. */
export interface SearchEntry {
  readonly id: string;
  readonly title: string | MarkedText;
  readonly context: string;
  /** The words around what was found, where that is not in the title. */
  readonly snippet?: MarkedText | null;
  /** The same of what is written in Markdown. */
  readonly passage?: Passage | null;
  readonly run: () => unknown;
}

/** Lines of one sort under their heading. */
export interface SearchGroup {
  readonly heading: string;
  readonly entries: readonly SearchEntry[];
}

/**
 * What a query finds among everything or one sort of thing; a blank one shows the screens and what can be
 * done. Nothing is looked for in a plan that is still being read.
 */
export const searchEntries = (
  plan: Plan,
  query: string,
  filter: FilterName,
  isRead: boolean,
): SearchGroup[] =>
  [
    { heading: 'Go to', entries: filter === 'all' ? screens().filter(matches(query)) : [] },
    { heading: 'Do', entries: filter === 'all' ? actions.filter(matches(query)) : [] },
    {
      heading: 'In your plan',
      entries: isRead ? searchPlan(plan, query, 30, filterOf(filter).kinds).map(found) : [],
    },
  ].filter(({ entries }) => entries.length > 0);

/** Where something found in the plan is shown. */
export const placeOf = ({ kind, id }: SearchHit): Route => {
  switch (kind) {
    case 'goal':
      return { screen: 'goals', id };
    case 'milestone':
      return { screen: 'schedule', id };
    case 'expectation':
      return { screen: 'path', id, view: 'levels' };
    case 'week':
      return { screen: 'journal', id };
    case 'evidence':
      return { screen: 'journal', id, view: 'evidence' };
    case 'story':
      return { screen: 'journal', id, view: 'stories' };
    case 'offer':
      return { screen: 'pay', id, view: 'offers' };
    case 'figure':
      return { screen: 'pay', id, view: 'pay' };
    case 'question':
      return { screen: 'practice', id };
    case 'project':
      return { screen: 'portfolio', id };
    case 'contact':
    case 'strategy':
      return { screen: 'people', id };
    case 'tip':
      return { screen: 'pay', id, view: 'negotiation' };
  }
};

const found = (hit: SearchHit): SearchEntry => ({
  id: `${hit.kind} ${hit.id}`,
  title: hit.title,
  context: hit.context,
  snippet: hit.snippet,
  passage: hit.passage,
  run: () => navigate(placeOf(hit)),
});

const screens = (): SearchEntry[] =>
  [...railItems, settingsItem].map(({ screen, label }) => ({
    id: `go ${screen}`,
    title: label,
    context: 'Screen',
    run: () => navigate({ screen }),
  }));

const action = (title: string, context: string, run: () => unknown): SearchEntry => ({
  id: `do ${title}`,
  title,
  context,
  run,
});

const actions: readonly SearchEntry[] = [
  action('Write this week', 'Journal', () => navigate({ screen: 'journal' })),
  action('Capture evidence', 'Something done, from anywhere', () => carryOut('capture')),
  action('All evidence', 'Journal', () => navigate({ screen: 'journal', view: 'evidence' })),
  action('What the target level has evidence for', 'Coverage map', () =>
    navigate({ screen: 'journal', view: 'coverage' }),
  ),
  action('Stories for talks', 'Journal', () => navigate({ screen: 'journal', view: 'stories' })),
  action('Log hours', 'On a milestone', () => carryOut('logHours')),
  action('Save a document as PDF', 'Documents', () => navigate({ screen: 'documents' })),
  action('Undo', 'Takes the last change back', undo),
  action('Redo', 'Does the last undone change again', redo),
  action('Save a copy of the plan', 'File', async () => {
    const saved = await request('plan.saveCopy');
    if (!saved.ok) notify({ tone: 'problem', message: saved.error.sentence });
    else if (saved.value.kind === 'done') notify({ message: `A copy is at ${saved.value.file}.` });
  }),
  action('Show the plan in its folder', 'File', () => request('plan.reveal')),
  action('Open another plan', 'File', () => request('plan.open')),
  action('Begin a new plan', 'File; this one stays where it is', () => carryOut('newPlan')),
  action('Use the light scheme', 'Look', () => changePreferences({ theme: 'light' })),
  action('Use the dark scheme', 'Look', () => changePreferences({ theme: 'dark' })),
  action('Follow the system’s scheme', 'Look', () => changePreferences({ theme: 'system' })),
  action('Keyboard shortcuts', 'Help', () => carryOut('shortcuts')),
  action('About Waymark', 'Versions and licences', () => navigate({ screen: 'about' })),
];

const matches = (query: string) => {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return ({ title, context }: SearchEntry): boolean => {
    const text = `${typeof title === 'string' ? title : title.text} ${context}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
};
