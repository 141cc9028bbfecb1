/**
 * Words of a document with the source lines they cover, counted from 1; one per place, so that each can be
 * accounted for.
 */
export interface Words {
  readonly kind: 'words';
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A list of a document; `size` counts all it holds, references followed, and `depth` how deep it goes. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly size: number;
  readonly depth: number;
}

/** Named fields of a document, in its order, each name once; values that are empty are null. */
export interface Fields {
  readonly kind: 'fields';
  readonly entries: readonly Entry[];
  readonly size: number;
  readonly depth: number;
}

/** A field: its name as it stands, and its value. */
export interface Entry {
  readonly key: Words;
  readonly value: Tree | null;
}

/** Anything a YAML or JSON document holds. */
export type Tree = Words | List | Fields;

/** A document as a tree, and all its words, those included that the tree leaves out. */
export interface DataDocument {
  readonly root: Tree | null;
  readonly keys: readonly Words[];
  readonly values: readonly Words[];
}

/** A list of these items. */
export const listOf = (items: readonly Tree[]): List => ({ kind: 'list', items, ...measured(items) });

/** Fields of these entries. */
export const fieldsOf = (entries: readonly Entry[]): Fields => ({
  kind: 'fields',
  entries,
  ...measured(entries.flatMap(({ value }) => value ?? [])),
});

const measured = (inner: readonly Tree[]): { size: number; depth: number } => ({
  size: inner.reduce((sum, tree) => sum + (tree.kind === 'words' ? 1 : tree.size), 1),
  depth: 1 + inner.reduce((deepest, tree) => Math.max(deepest, tree.kind === 'words' ? 0 : tree.depth), 0),
});
