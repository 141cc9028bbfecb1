import type { TrailCairn } from './trail-data';

/** Cairns that stand so close together that they make one pile; `x` in pixels, `place` in level units. */
export interface Pile {
  readonly id: string;
  readonly x: number;
  readonly place: number;
  readonly tone: TrailCairn['tone'];
  readonly cairns: readonly TrailCairn[];
}

/** The least distance between two things a person points at, in pixels. */
export const apart = 26;

/**
 * Gathers cairns into piles at least `apart` from each other; done ones never mix with those ahead. A due
 * one colours its pile.
 */
export const pilesOf = (cairns: readonly TrailCairn[], xAt: (place: number) => number): Pile[] => {
  const piles: TrailCairn[][] = [];
  for (const cairn of cairns.toSorted((a, b) => a.at - b.at)) {
    const last = piles.at(-1);
    const first = last?.[0];
    const joins = first && isDone(first) === isDone(cairn) && xAt(cairn.at) - xAt(first.at) < apart;
    if (joins) last.push(cairn);
    else piles.push([cairn]);
  }
  return piles.map((pile) => pileOf(pile, xAt));
};

/** What a pile is called: its titles with their dates, the first four of many. */
export const pileTitle = ({ cairns }: Pile): string => {
  const shown = cairns.slice(0, 4).map(({ title, date }) => `${title}, ${date}`);
  const rest = cairns.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
};

const pileOf = (cairns: readonly TrailCairn[], xAt: (place: number) => number): Pile => {
  const place = cairns.reduce((sum, { at }) => sum + at, 0) / cairns.length;
  const due = cairns.some(({ tone }) => tone === 'due');
  return {
    id: cairns[0]?.id ?? '',
    x: xAt(place),
    place,
    tone: due ? 'due' : (cairns[0]?.tone ?? 'planned'),
    cairns,
  };
};

const isDone = ({ tone }: TrailCairn): boolean => tone === 'done';
