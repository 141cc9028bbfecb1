import { useState } from 'react';
import { commandSentence } from '../../../../core/commands/sentences';
import { useTriedCommand } from '../../../plan';
import type { BarRow, Rows } from './rows';

/** Saying what waits for what. */
export interface Links {
  /** The bar whose followers are being chosen with the keyboard, or null. */
  readonly from: BarRow | null;
  readonly begin: (bar: BarRow) => void;
  readonly leave: () => void;
  /** Lets the second wait for the first, or no longer wait where it did. */
  readonly join: (firstId: string, secondId: string) => void;
}

/**
 * Draws and takes away dependencies by command, each one step to undo; a circle is refused with its names.
 */
export const useLinks = (rows: Rows, say: (words: string) => void): Links => {
  const [fromId, setFrom] = useState<string | null>(null);
  const edit = useTriedCommand('milestone.edit');
  const join = async (firstId: string, secondId: string): Promise<void> => {
    setFrom(null);
    const [first, second] = [rows.byId.get(firstId)?.milestone, rows.byId.get(secondId)?.milestone];
    if (!first || !second || first === second)
      return say('Nothing waits for itself. The plan stays as it was.');
    const waits = second.prerequisiteIds.includes(firstId);
    const prerequisiteIds = waits
      ? second.prerequisiteIds.filter((id) => id !== firstId)
      : [...second.prerequisiteIds, firstId];
    const refusal = await edit({ id: secondId, changes: { prerequisiteIds } });
    if (refusal) say(commandSentence(refusal));
    else say(`“${second.title}” ${waits ? 'no longer waits' : 'now waits'} for “${first.title}”.`);
  };
  return {
    from: rows.byId.get(fromId ?? '') ?? null,
    begin: ({ id, milestone: { title } }) => {
      setFrom(id);
      say(
        `What waits for “${title}”? Go to it with the arrow keys and press Enter. Escape leaves all as it is.`,
      );
    },
    leave: () => {
      setFrom(null);
      say('Nothing was changed.');
    },
    join: (firstId, secondId) => void join(firstId, secondId),
  };
};
