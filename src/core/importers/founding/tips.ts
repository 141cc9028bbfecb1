import type { Move, Tip } from '../../paths/path';
import { readable } from '../markdown/entries';
import type { Section } from '../markdown/outline';
import { fromAndTo } from './from-to';
import { entriesThroughout, fitsLines, flattened, type Reading } from '../markdown/reading';

const mostWords = 2_000;

/** Reads labelled advice; a line without a label is all label. */
export const readTips = (
  section: Section,
  name: 'networking' | 'negotiation' | 'moves',
  reading: Reading,
): Tip[] =>
  flattened(readable(entriesThroughout(section, reading.ledger))).flatMap((entry) => {
    const { label, text } =
      entry.label === null ? { label: entry.whole, text: '' } : { label: entry.label, text: entry.text };
    if (!fitsLines([label]) || text.length > mostWords) return [];
    reading.ledger.map(entry.lines, `${targets[name]}, ${label}`);
    return [{ id: reading.ids.take(name, label), label, text }];
  });

const targets = { networking: 'Networking', negotiation: 'Negotiation', moves: 'Moves' } as const;

/** Reads the career transitions; from and to stay null where a label is not "From A to B" or "A → B". */
export const readMoves = (section: Section, reading: Reading): Move[] =>
  readTips(section, 'moves', reading).map((tip) => ({ ...tip, ...fromAndTo(tip.label) }));
