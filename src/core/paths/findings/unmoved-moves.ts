import { capitalised, counted, inWords } from '../../kit/words';
import type { Finding, Fix } from '../finding';
import type { Move, Path } from '../path';
import { atSection, finding } from './place';
import { plain, quoted } from './wording';

/** Points out moves that name no change of career, and says where they are copies of tips. */
export const unmovedMoves = (path: Path): Finding[] => {
  const unmoved = path.moves.filter(({ from, to }) => from === null || to === null);
  if (unmoved.length === 0) return [];
  const tips = new Set(path.negotiation.map(({ label, text }) => plain(`${label} ${text}`)));
  const areCopies = unmoved.every(({ label, text }) => tips.has(plain(`${label} ${text}`)));
  const [one, several] = areCopies
    ? ['is a copy of a negotiation tip', 'are copies of negotiation tips']
    : ['names no change from one career to another', 'name no change from one career to another'];
  const what = unmoved.length === 1 ? one : several;
  const labels = quoted(unmoved.map(({ label }) => label));
  const explanation = `${share(unmoved.length, path.moves.length)} ${what}: ${labels}.`;
  const fix = areCopies ? removal(unmoved) : null;
  return [finding({ rule: 'unmoved-moves', places: [atSection('Moves', 'moves')], explanation, fix })];
};

const removal = (moves: readonly Move[]): Fix => ({
  label: moves.length === 1 ? 'Remove the copy' : 'Remove the copies',
  mends: moves.map(({ id }) => ({ mend: 'remove', section: 'moves', id, keptId: null })),
});

const share = (part: number, whole: number): string => {
  if (part < whole) return `${capitalised(inWords(part))} of ${counted(whole, 'move')}`;
  return whole === 1 ? 'The only move' : `All ${counted(whole, 'move')}`;
};
