import type { Minor } from '../kit/money';

/** What one can do in a rehearsed talk. */
export const moveIds = [
  'ask-range',
  'name-figure',
  'evidence',
  'alternative',
  'silence',
  'trade',
  'ask-time',
  'accept',
  'walk-away',
] as const;

/** One of the things one can do. */
export type MoveId = (typeof moveIds)[number];

/** A move with the figure it names; only `name-figure` names one. */
export interface Move {
  readonly id: MoveId;
  readonly figure: Minor | null;
}

/** How a move is offered on the screen, and words one could say. */
export interface MoveWords {
  readonly label: string;
  readonly example: string;
}

/** Every move in words; the examples are starting points, to be said in one's own words. */
export const moveWords: Readonly<Record<MoveId, MoveWords>> = {
  'ask-range': {
    label: 'Ask for their range',
    example: 'Before I name anything: what range have you set aside for this?',
  },
  'name-figure': {
    label: 'Name a figure',
    example: 'Given what I would take on, I am looking for {figure}.',
  },
  evidence: {
    label: 'Say what you did, with its number',
    example: 'Last year I took the slow search from 840 to 12 milliseconds, and it has held since.',
  },
  alternative: {
    label: 'Mention your alternative',
    example: 'I have another way to go that I take seriously. I would rather do this, if it comes out right.',
  },
  silence: { label: 'Say nothing, and wait', example: '' },
  trade: {
    label: 'Offer a trade',
    example: 'If the base is where it has to be, could the sign-on or the leave make up the rest?',
  },
  'ask-time': {
    label: 'Ask for time',
    example: 'Thank you. I want to think about it properly. Can I answer on Friday?',
  },
  accept: { label: 'Accept', example: 'Then let us do it.' },
  'walk-away': {
    label: 'Walk away, kindly',
    example: 'I see that we do not meet. Thank you for trying with me.',
  },
};
