import { capitalised, counted, inWords } from '../../kit/words';
import type { Finding } from '../finding';
import type { Path } from '../path';
import { plain, quoted } from './wording';

/** Points out moves that name no change of career, and says where they are copies of tips. */
export const unmovedMoves = (path: Path): Finding[] => {
  const unmoved = path.moves.filter(({ from, to }) => from === null || to === null);
  if (unmoved.length === 0) return [];
  const tips = new Set(path.negotiation.map(({ label, text }) => plain(`${label} ${text}`)));
  const copies = unmoved.filter(({ label, text }) => tips.has(plain(`${label} ${text}`)));
  const count = capitalised(inWords(unmoved.length));
  const what = copies.length === unmoved.length ? copiedWords(unmoved.length) : unsaidWords(unmoved.length);
  const explanation = `${count} of ${counted(path.moves.length, 'move')} ${what}: ${quoted(unmoved.map(({ label }) => label))}.`;
  return [{ rule: 'unmoved-moves', place: 'Moves', explanation }];
};

const copiedWords = (count: number): string =>
  count === 1 ? 'is a copy of a negotiation tip' : 'are copies of negotiation tips';

const unsaidWords = (count: number): string => `${count === 1 ? 'does' : 'do'} not say from what to what`;
