import { keyRole, type KeyRole } from '../records/key-roles';
import { holdsLadder, isLevel } from './fields';
import type { Place, Reading } from './reading';
import type { Entry, Fields, Tree } from './tree';

/** Fields that a document consists of, besides what it declares. */
export interface Wrapped {
  readonly entry: Entry;
  readonly value: Fields;
  /** Whether nothing is declared beside it, so that its key can be the title. */
  readonly isAlone: boolean;
}

/** The one entry with fields besides declarations, where its key is neither a level nor a known word. */
export const wrappedIn = ({ entries }: Fields, { track }: Place, { draft }: Reading): Wrapped | null => {
  const holding = entries.filter(({ value }) => value !== null && value.kind !== 'words');
  const [entry, another] = holding.filter(({ key }) => !declares.has(keyRole(key.text)));
  if (!entry || another || entry.value?.kind !== 'fields') return null;
  const isOpen = keyRole(entry.key.text) === null && !isLevel(entry.key.text, draft, track);
  return isOpen ? { entry, value: entry.value, isAlone: holding.length === 1 } : null;
};

const declares: ReadonlySet<KeyRole | null> = new Set<KeyRole>(['levels', 'topics', 'metadata']);

/** Whether fields only wrap a ladder: they hold its parts, and their key is no word for a part. */
export const isWrapper = (value: Tree, role: KeyRole | null): value is Fields =>
  value.kind === 'fields' && (role === null || role === 'levels' || role === 'tracks') && holdsLadder(value);
