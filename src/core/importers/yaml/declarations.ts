import { addLevel, levelNamed, type LadderDraft } from '../records/draft';
import { readableKey } from '../records/key-roles';
import { wordsUnder } from './fields';
import type { Tree } from './tree';

/** Takes over the levels that a document lists, in its order, before anything is read that names them. */
export const declareLevels = (tree: Tree | null, track: string, draft: LadderDraft): void => {
  const list = (id: string, name: string | undefined): void => {
    const level = name === undefined ? levelNamed(draft, id, track) : addLevel(draft, { id, name, track });
    if (level) draft.listed.add(level.key);
  };
  if (tree?.kind === 'list') {
    for (const item of tree.items) {
      if (item.kind === 'words') list(item.text, undefined);
      if (item.kind !== 'fields') continue;
      const name = wordsUnder(item, 'name', 'level')?.text;
      const id = wordsUnder(item, 'id', 'level')?.text ?? name;
      const [only, another] = item.entries;
      if (id !== undefined) list(id, name);
      else if (only && !another) list(only.key.text, undefined);
    }
  }
  if (tree?.kind !== 'fields') return;
  for (const { key, value } of tree.entries) {
    const name = value?.kind === 'fields' ? wordsUnder(value, 'name')?.text : undefined;
    list(
      key.text,
      name ??
        (value?.kind === 'words' && value.text.length <= 80 && !/[.!?]$/.test(value.text)
          ? value.text
          : undefined),
    );
  }
};

/** Takes over the names of topics by their ids. */
export const declareTopics = (tree: Tree | null, topics: Map<string, string>): void => {
  if (tree?.kind === 'list') {
    for (const item of tree.items) {
      if (item.kind !== 'fields') continue;
      const name = wordsUnder(item, 'name', 'topic')?.text;
      const id = wordsUnder(item, 'id')?.text;
      if (name !== undefined && id !== undefined) topics.set(id, name);
    }
  }
  if (tree?.kind !== 'fields') return;
  for (const { key, value } of tree.entries) {
    const name =
      value?.kind === 'words'
        ? value.text
        : value?.kind === 'fields'
          ? wordsUnder(value, 'name')?.text
          : undefined;
    topics.set(key.text, name !== undefined && name.length <= 80 ? name : readableKey(key.text));
  }
};
