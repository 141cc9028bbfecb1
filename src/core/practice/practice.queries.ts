import { daysBetween, type IsoDate } from '../kit/dates';
import type { Plan } from '../plan/plan';
import type { Attempt, Practice } from './practice';

/**
 * A question with the times it was practised on some days, the oldest first; no text where no path has it
 * now.
 */
export interface PractisedQuestion {
  readonly id: string;
  readonly text: string | null;
  readonly attempts: readonly Attempt[];
}

/** The days after which a question counts as not practised lately. */
export const latelyDays = 30;

/**
 * The last time a question was practised, by day; of two on one day the one noted later. Null where never.
 */
export const lastAttempt = (practice: Practice | undefined): Attempt | null =>
  (practice?.attempts ?? []).reduce<Attempt | null>(
    (last, attempt) => (last === null || attempt.on >= last.on ? attempt : last),
    null,
  );

/**
 * Whether a question was not practised within the last 30 days: on day 30 it still was, on day 31 no more.
 */
export const isNotLately = (practice: Practice | undefined, today: IsoDate): boolean => {
  const last = lastAttempt(practice);
  return last === null || daysBetween(last.on, today) > latelyDays;
};

/** Which questions were practised from one day to another, both included, in the order of the first time. */
export const practisedBetween = (plan: Plan, from: IsoDate, until: IsoDate): PractisedQuestion[] => {
  const texts = new Map(
    Object.values(plan.paths).flatMap(({ questions }) =>
      questions.map(({ id, text }) => [id, text] as const),
    ),
  );
  return Object.entries(plan.practice)
    .map(([id, { attempts }]) => ({
      id,
      text: texts.get(id) ?? null,
      attempts: attempts
        .filter(({ on }) => on >= from && on <= until)
        .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1)),
    }))
    .filter(({ attempts }) => attempts.length > 0)
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
};

const placeOf = ({ id, text, attempts }: PractisedQuestion): string =>
  `${attempts[0]?.on ?? ''} ${text ?? ''} ${id}`;
