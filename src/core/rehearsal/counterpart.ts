import type { Minor } from '../kit/money';
import { seededRandom } from '../kit/random';

/** Whom one rehearses with. */
export type PersonaId = 'recruiter' | 'hiring-manager' | 'own-manager';

/** How the other side takes things. */
export type Temperament = 'warm' | 'brisk' | 'hard';

/** A person to rehearse with, as introduced before the talk. */
export interface Persona {
  readonly id: PersonaId;
  readonly name: string;
  readonly scene: string;
}

/** Everybody there is to rehearse with. */
export const personas: readonly Persona[] = [
  {
    id: 'recruiter',
    name: 'A recruiter',
    scene: 'A call after the last interview. They want you, and they have a range they have not told you.',
  },
  {
    id: 'hiring-manager',
    name: 'A hiring manager',
    scene: 'The person you would work for. They care about the work and have to defend every figure.',
  },
  {
    id: 'own-manager',
    name: 'Your manager at review time',
    scene: 'Your yearly review. A raise or a promotion is on the table, and the budget is nearly spent.',
  },
];

/** One's own window in the talk, as yearly pay in minor units. */
export interface OwnWindow {
  readonly floor: Minor;
  readonly target: Minor;
  readonly ask: Minor;
}

/** What the other side brings and does not say. */
export interface Counterpart {
  readonly persona: PersonaId;
  readonly temperament: Temperament;
  /** The figure they would name first. */
  readonly opening: Minor;
  /** The most they can pay. */
  readonly limit: Minor;
  /** How many moves they listen to before they make a last offer. */
  readonly patience: number;
  /** What they can add besides the base, worth about this much. */
  readonly extra: Minor;
  /** Figures are said in multiples of this: about a hundredth of the target. */
  readonly step: Minor;
}

/**
 * Draws the other side from a seed, around one's own target: an opening of 84 to 97 % of it, a limit of 96 to
 * 112 % but never under the opening, patience for five to seven moves, and an extra of 2 to 6 %. The same
 * seed draws the same person.
 */
export const counterpartFrom = (persona: PersonaId, seed: number, { target }: OwnWindow): Counterpart => {
  const random = seededRandom(seed * 3 + personas.findIndex(({ id }) => id === persona));
  const between = (low: number, high: number): number => low + (high - low) * random();
  const step = roundStep(target / 100);
  const temperament = temperaments[Math.floor(random() * temperaments.length)] ?? 'brisk';
  const opening = rounded(target * between(0.84, 0.97), step);
  return {
    persona,
    temperament,
    opening,
    limit: Math.max(opening + step, rounded(target * between(0.96, 1.12), step)),
    patience: Math.floor(between(5, 8)),
    extra: rounded(target * between(0.02, 0.06), step),
    step,
  };
};

/** A figure as people say it: a multiple of a step. */
export const rounded = (amount: number, step: Minor): Minor => Math.round(amount / step) * step;

/** A round number near an amount, at least 1: 1, 2 or 5 times a power of ten. */
const roundStep = (amount: number): Minor => {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, amount)));
  return ([1, 2, 5, 10].find((factor) => factor * size >= amount) ?? 10) * size;
};

const temperaments: readonly Temperament[] = ['warm', 'brisk', 'hard'];
