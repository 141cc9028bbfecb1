import type { Mark } from '../marks/mark';
import type { Plan } from '../plan/plan';

/** What a search can find. */
export type SearchKind =
  | 'goal'
  | 'milestone'
  | 'expectation'
  | 'week'
  | 'evidence'
  | 'story'
  | 'offer'
  | 'figure'
  | 'question'
  | 'project'
  | 'contact'
  | 'strategy'
  | 'tip';

/**
 * One thing a search looks at. `text` is what is searched beside the title and stays as it is while the entry
 * lives; `context` says in a few words where it stands and is only asked for once it is found; `on` is the
 * day it is about, empty where it has none.
 */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly on: string;
  readonly text: (plan: Plan) => string;
  readonly context: (plan: Plan) => string;
}

/**
 * Things in a plan never change in place, so the entry made of one stays good for as long as the thing lives;
 * an edit makes one entry anew.
 */
const made = new WeakMap<object, SearchEntry>();

/** The entry of a thing that says everything of itself. */
export const entryOnce = <Thing extends object>(
  thing: Thing,
  make: (thing: Thing) => SearchEntry,
): SearchEntry => {
  const before = made.get(thing);
  if (before) return before;
  const entry = make(thing);
  made.set(thing, entry);
  return entry;
};

interface Placed {
  readonly context: string;
  readonly mark: Mark | undefined;
  readonly entry: SearchEntry;
}

const placed = new WeakMap<object, Placed>();

/** The entry of an item of a path, made anew where the note on it or the place it stands in has changed. */
export const entryWhere = (
  item: object,
  context: string,
  mark: Mark | undefined,
  make: () => SearchEntry,
): SearchEntry => {
  const before = placed.get(item);
  if (before?.context === context && before.mark === mark) return before.entry;
  const entry = make();
  placed.set(item, { context, mark, entry });
  return entry;
};
