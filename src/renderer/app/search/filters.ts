import type { SearchKind } from '../../../core/search/search.queries';

/** One sort of thing a search can be kept to. */
interface Filter {
  readonly name: 'all' | 'journal' | 'goals' | 'milestones' | 'path' | 'evidence' | 'pay' | 'people';
  readonly label: string;
  readonly kinds: readonly SearchKind[];
}

/** The name of a filter. */
export type FilterName = Filter['name'];

/** What a search can be kept to; `all` names no kinds and takes all of them. */
export const filters: readonly Filter[] = [
  { name: 'all', label: 'All', kinds: [] },
  { name: 'journal', label: 'Journal', kinds: ['week'] },
  { name: 'goals', label: 'Goals', kinds: ['goal'] },
  { name: 'milestones', label: 'Milestones', kinds: ['milestone'] },
  { name: 'path', label: 'Path', kinds: ['expectation', 'question', 'project'] },
  { name: 'evidence', label: 'Evidence', kinds: ['evidence', 'story'] },
  { name: 'pay', label: 'Pay', kinds: ['offer', 'figure', 'tip'] },
  { name: 'people', label: 'People', kinds: ['contact', 'strategy'] },
];

/** The filter of a name. */
export const filterOf = (name: FilterName): Filter =>
  filters.find((filter) => filter.name === name) ?? { name: 'all', label: 'All', kinds: [] };
