import type { Plan } from '../plan/plan';
import type { ReviewPeriod } from './period';
import type { Reader } from './reader';

/** The places of a period review for words of one's own, in the order they are printed. */
export const reviewTexts = ['opening', 'work', 'time', 'next'] as const;
/** A place of a period review for words of one's own. */
export type ReviewText = (typeof reviewTexts)[number];

/** The places of a promotion packet, and of a growth plan, for words of one's own. */
export const packetTexts = ['opening', 'closing'] as const;
/** A place of a promotion packet for words of one's own. */
export type PacketText = (typeof packetTexts)[number];

/**
 * Under which key the words of a review are kept: `review/2026-Q4` for oneself, `review/2026-Q4/manager` for
 * a manager. Each reader has words of their own, so that what was written for oneself is never printed for
 * another.
 */
export const reviewTextKey = (period: ReviewPeriod, reader: Reader): string =>
  `review/${period}${forReader(reader)}`;

/**
 * Under which key the words of a promotion packet are kept: `packet/manager/` and the id of the level, for a
 * manager.
 */
export const packetTextKey = (levelId: string, reader: Reader): string =>
  `packet${forReader(reader)}/${levelId}`;

/** Under which key the words of a growth plan are kept: `growth` for oneself, `growth/manager` for a manager. */
export const growthTextKey = (reader: Reader): string => `growth${forReader(reader)}`;

/** The words a person wrote for a place of a document, trimmed; empty where there are none. */
export const documentText = (
  { documentTexts }: Pick<Plan, 'documentTexts'>,
  key: string,
  section: string,
): string => (documentTexts[key]?.[section] ?? '').trim();

const forReader = (reader: Reader): string => (reader === 'myself' ? '' : `/${reader}`);
