import { useCallback, useSyncExternalStore } from 'react';
import type { CommandError } from '../../../../../core/commands/command';
import type { RatingValue } from '../../../../../core/readiness/rating';
import { useTriedCommand } from '../../../../plan';
import { observable } from '../../../../plan/observable';

/** A rating on its way to the plan. */
interface Pending {
  readonly value: RatingValue;
}

/** Ratings that were given and are not saved yet; they are shown at once, so that no key waits for the disk. */
const pending = observable<ReadonlyMap<string, Pending>>(new Map());

/** The rating to show for an expectation: the one on its way, else the one of the plan. */
export const useShownRating = (expectationId: string, saved: RatingValue | null): RatingValue | null =>
  useSyncExternalStore(pending.subscribe, () => pending.get().get(expectationId))?.value ?? saved;

/** Rates an expectation, showing it before it is saved; gives back why it was refused, or null. */
export const useRating = (): ((
  expectationId: string,
  value: RatingValue,
) => Promise<CommandError | null>) => {
  const rate = useTriedCommand('expectation.rate');
  return useCallback(
    (expectationId, value) => {
      const settled = show(expectationId, value);
      return rate({ expectationId, value }).finally(settled);
    },
    [rate],
  );
};

/** Shows a rating before it is saved; gives back the way to stop, which leaves a newer one alone. */
const show = (expectationId: string, value: RatingValue): (() => void) => {
  const own: Pending = { value };
  pending.set(new Map(pending.get()).set(expectationId, own));
  return () => {
    if (pending.get().get(expectationId) !== own) return;
    pending.set(new Map([...pending.get()].filter(([id]) => id !== expectationId)));
  };
};
