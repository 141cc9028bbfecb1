import { daysBetween, type IsoDate } from '../kit/dates';
import type { Minor } from '../kit/money';
import type { Plan } from '../plan/plan';
import type { Round } from './talk';

/** Something in the course of a talk that costs money, with the round it was in. */
export interface RoundWarning {
  readonly roundId: string;
  readonly kind: 'below-floor' | 'second-concession' | 'number-first' | 'under-deadline';
}

/** Where a talk stands: the last figure of each side and how far theirs is from floor and target. */
export interface TalkState {
  readonly mine: Minor | null;
  readonly theirs: Minor | null;
  /** Their figure less the floor: negative while it lies under it. */
  readonly overFloor: Minor | null;
  /** The target less their figure: what is still to be got. */
  readonly toTarget: Minor | null;
}

/** The rounds in the order they happened. */
export const roundsInOrder = (plan: Pick<Plan, 'negotiation'>): Round[] =>
  Object.values(plan.negotiation.rounds).toSorted((a, b) => a.on.localeCompare(b.on) || idOrder(a.id, b.id));

/** The last figures of both sides and the way that is left. */
export const talkState = (plan: Pick<Plan, 'negotiation'>): TalkState => {
  const { floor, target } = plan.negotiation;
  const rounds = roundsInOrder(plan);
  const last = (by: Round['by']): Minor | null =>
    rounds.findLast((round) => round.by === by && round.figure !== null)?.figure ?? null;
  const theirs = last('them');
  return {
    mine: last('me'),
    theirs,
    overFloor: theirs === null || floor === null ? null : theirs - floor,
    toTarget: theirs === null || target === null ? null : target - theirs,
  };
};

/**
 * What to look out for, round by round: a figure of one's own under the floor; going down twice without
 * anything got in between; naming a number before they did; a move of one's own within two days of their
 * deadline.
 */
export const roundWarnings = (plan: Pick<Plan, 'negotiation'>): RoundWarning[] => {
  const rounds = roundsInOrder(plan);
  return rounds.flatMap((round, at) => {
    if (round.by === 'them') return [];
    const before = rounds.slice(0, at);
    const kinds: (RoundWarning['kind'] | false)[] = [
      isBelow(round, plan.negotiation.floor) && 'below-floor',
      isSecondConcession(round, before) && 'second-concession',
      isNumberFirst(round, before) && 'number-first',
      isUnderDeadline(round.on, before) && 'under-deadline',
    ];
    return kinds.flatMap((kind) => (kind === false ? [] : [{ roundId: round.id, kind }]));
  });
};

const isBelow = ({ figure }: Round, floor: Minor | null): boolean =>
  figure !== null && floor !== null && figure < floor;

const isNumberFirst = ({ figure }: Round, before: readonly Round[]): boolean =>
  figure !== null && before.every((round) => round.figure === null);

const isSecondConcession = (round: Round, before: readonly Round[]): boolean => {
  const mine = before.filter(({ by, figure }) => by === 'me' && figure !== null);
  const [last, earlier] = [mine.at(-1), mine.at(-2)];
  if (round.figure === null || !last || !earlier) return false;
  const since = before.slice(before.indexOf(earlier) + 1);
  const gotSomething = since.some(({ by, got, figure }) => got !== '' || (by === 'them' && figure !== null));
  return round.figure < (last.figure ?? 0) && (last.figure ?? 0) < (earlier.figure ?? 0) && !gotSomething;
};

const isUnderDeadline = (on: IsoDate, before: readonly Round[]): boolean => {
  const deadline =
    before.findLast(({ by, answerBy }) => by === 'them' && answerBy !== null)?.answerBy ?? null;
  return deadline !== null && daysBetween(on, deadline) >= 0 && daysBetween(on, deadline) <= 2;
};

/** Ids count up as rounds are noted, so a shorter one is older. */
const idOrder = (a: string, b: string): number => a.length - b.length || a.localeCompare(b);
