import { useCallback, useRef, useState } from 'react';
import type { Goal } from '../../../../core/goals/goal';
import { useCommand, usePlan } from '../../../plan';
import type { AsideWish } from '../SetAsideDialog';
import type { Lane } from '../goal-board';
import { changesOf, movedWords, placeBeside, type GoalMoves, type Place } from './goal-moves';

/** The moves of the board, what is said of the last one, and the goal about to be set aside. */
export const useGoalMoves = (
  lanes: readonly Lane[],
): {
  readonly moves: GoalMoves;
  readonly said: string;
  readonly wish: AsideWish | null;
  readonly endWish: () => void;
} => {
  const { goals } = usePlan();
  const run = useCommand('goal.move');
  const [said, say] = useState('');
  const [wish, setWish] = useState<AsideWish | null>(null);
  const moved = useRef<string | null>(null);
  const takeFocus = useCallback((goalId: string): boolean => {
    if (moved.current !== goalId) return false;
    moved.current = null;
    return true;
  }, []);

  const move = async (goal: Goal, to: Place): Promise<void> => {
    const changes = changesOf(goal, to);
    if (!changes) {
      setWish({ goals: [goal], how: 'skipped', ...(to.levelId === goal.levelId ? {} : { levelId: to.levelId }) });
      return;
    }
    if (Object.keys(changes).length === 0) return;
    moved.current = goal.id;
    if (await run({ ids: [goal.id], ...changes })) say(movedWords(goal, to, lanes));
    else moved.current = null;
  };

  return {
    moves: {
      lanes,
      takeFocus,
      move: (goal, to) => void move(goal, to),
      drop: (goalId, to) => {
        const goal = goals[goalId];
        if (goal) void move(goal, to);
      },
      step: (goal, direction) => {
        const to = placeBeside(goal, direction, lanes);
        if (to) void move(goal, to);
        else say(`“${goal.title}” is at the edge of the board.`);
      },
      setAside: (goal, how) => setWish({ goals: [goal], how }),
    },
    said,
    wish,
    endWish: () => setWish(null),
  };
};
