import { expect, it } from 'vitest';
import { keptMove, rehearsedTalk, spokenMove, type SpokenMove } from './rehearsed-talk';

const own = { floor: 10_000_000, target: 11_000_000, ask: 11_800_000 };
const moves: SpokenMove[] = [
  { move: { id: 'evidence', figure: null }, words: 'I did this' },
  { move: { id: 'name-figure', figure: 11_800_000 }, words: 'That much' },
];
const money = (amount: number): string => `$${amount / 100}`;

it('a kept rehearsal reads back as the same talk', () => {
  const again = moves.map(keptMove).flatMap((kept) => spokenMove(kept) ?? []);
  expect(again).toEqual(moves);
  expect(rehearsedTalk('recruiter', 5, own, again, money)).toEqual(
    rehearsedTalk('recruiter', 5, own, moves, money),
  );
});

it('a talk begins with them, and every move is answered', () => {
  const { lines } = rehearsedTalk('recruiter', 5, own, moves, money);
  expect(lines.map(({ by }) => by)).toEqual(['them', 'me', 'them', 'me', 'them']);
});

it('a move of another version is left out', () => {
  expect(spokenMove({ move: 'sing', words: 'la' })).toBeNull();
});
