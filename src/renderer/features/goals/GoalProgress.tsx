import type { Goal } from '../../../core/goals/goal';
import { progressOf } from '../../../core/goals/progress.queries';
import { useDerived, useFormat } from '../../plan';
import { ProgressBar } from '../../ui';

/** How far a goal has come, as a bar; in words where there is nothing to count yet. */
export function GoalProgress({ goal }: { readonly goal: Goal }) {
  const { percent } = useFormat();
  const { share } = useDerived(progressOf, goal);
  if (share === null) return <small>Nothing to count yet</small>;
  return <ProgressBar label="Progress" figure={percent(share)} share={share} />;
}
