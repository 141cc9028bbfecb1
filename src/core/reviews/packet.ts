import type { Evidence } from '../evidence/evidence';
import { unsupportedEvidence } from '../evidence/support.queries';
import type { IsoDate } from '../kit/dates';
import type { Expectation, Level } from '../paths/path';
import type { Plan } from '../plan/plan';
import { readinessFor, type Readiness, type Receipt } from '../readiness/readiness.queries';
import type { RatingValue } from '../readiness/rating';
import type { Story } from '../stories/story';
import { inOrderOfDays } from './proof';
import type { Reader } from './reader';
import { planFor } from './reader-plan';

/** A piece of evidence under its number, by which claims and stories name it. */
export interface NumberedEvidence {
  readonly number: number;
  readonly evidence: Evidence;
}

/** An expectation that dated evidence supports: what the packet claims. */
export interface Claim {
  readonly expectation: Expectation;
  readonly value: RatingValue;
  readonly evidence: readonly NumberedEvidence[];
}

/** An expectation that no evidence the reader may see proves today, and why. */
export interface Gap {
  readonly expectation: Expectation;
  readonly value: RatingValue;
  readonly why: 'none' | 'too-old';
  /** The newest evidence that is too old to prove it. */
  readonly newest: IsoDate | null;
}

/** A story with the numbers of the evidence it is built from. */
export interface PacketStory {
  readonly story: Story;
  readonly evidence: readonly NumberedEvidence[];
}

/**
 * What is put forward for a promotion to a level: claims that all resolve to dated evidence, the gaps that
 * are left, stories, and the register of evidence. Every expectation of the level is a claim or a gap.
 */
export interface PromotionPacket {
  readonly level: Level;
  readonly on: IsoDate;
  readonly readiness: Readiness;
  readonly claims: readonly Claim[];
  readonly gaps: readonly Gap[];
  readonly stories: readonly PacketStory[];
  /** Stories that rest on no evidence the reader may see, so that nothing of them can be shown. */
  readonly untoldStories: number;
  readonly register: readonly NumberedEvidence[];
}

/** Builds the packet from a plan that holds only what its reader may see; see `planFor`. */
export const promotionPacket = (plan: Plan, level: Level, on: IsoDate): PromotionPacket => {
  const readiness = readinessFor(plan, level, on);
  const proving = new Map(readiness.receipts.map((receipt) => [receipt.expectation.id, provingOf(receipt)]));
  const stories = storiesFor(plan, level);
  const told = stories
    .map((story) => ({ story, pieces: piecesOf(plan, story, on) }))
    .filter(({ pieces }) => pieces.length > 0);
  const used = new Set([...proving.values(), ...told.map(({ pieces }) => pieces)].flat().map(({ id }) => id));
  const register = inOrderOfDays(Object.values(plan.evidence).filter(({ id }) => used.has(id))).map(
    (evidence, at) => ({ number: at + 1, evidence }),
  );
  const numbered = (pieces: readonly Evidence[]): NumberedEvidence[] =>
    register.filter(({ evidence }) => pieces.some(({ id }) => id === evidence.id));
  return {
    level,
    on,
    readiness,
    claims: readiness.receipts.flatMap(({ expectation, value }) => {
      const evidence = numbered(proving.get(expectation.id) ?? []);
      return evidence.length === 0 ? [] : [{ expectation, value, evidence }];
    }),
    gaps: readiness.receipts
      .filter(({ expectation }) => proving.get(expectation.id)?.length === 0)
      .map(gapOf),
    stories: told.map(({ story, pieces }) => ({ story, evidence: numbered(pieces) })),
    untoldStories: stories.length - told.length,
    register,
  };
};

const provingOf = ({ evidence }: Receipt): Evidence[] =>
  evidence.filter(({ state }) => state === 'proves').map(({ evidence: piece }) => piece);

const gapOf = ({ expectation, value, evidence }: Receipt): Gap => {
  const old = evidence.filter(({ state }) => state === 'too-old').map(({ evidence: piece }) => piece.on);
  const newest = old.toSorted().at(-1) ?? null;
  return { expectation, value, why: newest === null ? 'none' : 'too-old', newest };
};

/** Stories of the level: those mapped to one of its expectations, or to none at all. */
const storiesFor = ({ stories }: Plan, { expectations }: Level): Story[] => {
  const own = new Set(expectations.map(({ id }) => id));
  return Object.values(stories)
    .filter(({ expectationIds }) => expectationIds.length === 0 || expectationIds.some((id) => own.has(id)))
    .toSorted((a, b) => (`${a.title} ${a.id}` < `${b.title} ${b.id}` ? -1 : 1));
};

const piecesOf = (plan: Plan, { evidenceIds }: Story, on: IsoDate): Evidence[] =>
  evidenceIds.flatMap((id) => {
    const piece = plan.evidence[id];
    return piece && piece.on <= on && !unsupportedEvidence(plan).has(id) ? [piece] : [];
  });

/** How many expectations a reader sees as gaps although evidence that is not marked for them proves them. */
export const claimsKeptBack = (plan: Plan, level: Level, on: IsoDate, reader: Reader): number =>
  promotionPacket(plan, level, on).claims.length -
  promotionPacket(planFor(plan, reader, []), level, on).claims.length;
