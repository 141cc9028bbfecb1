import type { LadderDraft, LevelDraft } from '../records/draft';
import { readableKey } from '../records/key-roles';
import type { Account } from './account';
import type { Entry, Fields, Tree } from './tree';

/** What every step of reading a document works with; `topics` gives the names of topics by their ids. */
export interface Reading {
  readonly draft: LadderDraft;
  readonly account: Account;
  readonly topics: Map<string, string>;
  readonly inside: Inside;
}

/** Reads what stands inside a level or a topic, whatever it is. */
export interface Inside {
  readonly items: (tree: Tree, place: Place, reading: Reading) => void;
  readonly fields: (fields: Fields, place: Place, reading: Reading) => void;
  readonly entry: (entry: Entry, place: Place, reading: Reading) => void;
}

/** Where in a document one is; `fallback` is the category of lines that have no better one. */
export interface Place {
  readonly level: LevelDraft | null;
  readonly category: string;
  readonly fallback: string;
  readonly track: string;
}

/** The name of a topic by its id, or the id as a person would write it. */
export const topicName = (id: string, { topics }: Reading): string => topics.get(id) ?? readableKey(id);

/** A topic within a topic: "Craft: Tools"; either may be empty. */
export const within = (outer: string, inner: string): string =>
  outer === '' ? inner : inner === '' ? outer : `${outer}: ${inner}`;
