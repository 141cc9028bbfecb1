import type { SynonymGroup } from '../../../../core/paths/pairing';

/** Groups of synonyms as text to edit: a group on each line, its words apart by commas. */
export const synonymsText = (groups: readonly SynonymGroup[]): string =>
  groups.map((group) => group.join(', ')).join('\n');

/** Reads groups from edited text; empty lines and empty places between commas are passed over. */
export const synonymGroups = (text: string): SynonymGroup[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    )
    .filter((group) => group.length > 0);
