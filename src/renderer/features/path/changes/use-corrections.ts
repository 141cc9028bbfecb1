import type { LevelChanges } from '../../../../core/changes/changes';
import type { Pairing } from '../../../../core/paths/pairing';
import type { Expectation } from '../../../../core/paths/path';
import { undo, useCommand } from '../../../plan';
import { notify } from '../../../ui';

/** The ways to correct a pairing; each resolves with whether the plan took it, and offers to take it back. */
export interface Corrections {
  readonly setApart: (from: Expectation, to: Expectation) => Promise<boolean>;
  readonly putTogether: (from: Expectation, to: Expectation) => Promise<boolean>;
  readonly takeBack: (pairings: readonly Pairing[]) => Promise<boolean>;
}

/** Corrects pairings of two levels; what is lower on the path is called the lower. */
export const useCorrections = ({ from: lower, to: higher }: LevelChanges): Corrections => {
  const set = useCommand('pairing.set');
  const remove = useCommand('pairing.remove');
  const downwards = isAbove(lower, higher);
  const pairing = (from: Expectation, to: Expectation) =>
    downwards ? { lowerId: to.id, higherId: from.id } : { lowerId: from.id, higherId: to.id };
  return {
    setApart: async (from, to) =>
      said(
        await set({ ...pairing(from, to), together: false }),
        'Set apart. Waymark remembers it for these two lines.',
      ),
    putTogether: async (from, to) =>
      said(
        await set({ ...pairing(from, to), together: true }),
        'Put together. Waymark remembers it for these two lines.',
      ),
    takeBack: async (pairings) =>
      said(
        await remove({ pairs: pairings.map(({ lowerId, higherId }) => ({ lowerId, higherId })) }),
        'Your correction was taken back.',
      ),
  };
};

const isAbove = (one: LevelChanges['from'], other: LevelChanges['to']): boolean =>
  one.path.id === other.path.id &&
  one.path.levels.findIndex(({ id }) => id === one.level.id) >
    one.path.levels.findIndex(({ id }) => id === other.level.id);

const said = (taken: boolean, message: string): boolean => {
  if (taken) notify({ message, action: { label: 'Undo', run: undo } });
  return taken;
};
