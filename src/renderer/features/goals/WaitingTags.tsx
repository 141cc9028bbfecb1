import type { Goal } from '../../../core/goals/goal';
import { goalsWaitedFor } from '../../../core/goals/waiting.queries';
import { shortened } from '../../../core/kit/words';
import { useDerived } from '../../plan';
import { StatusTag } from '../../ui';

/** The goals that are to be done before this one, by name, while they are open. */
export function WaitingTags({ goal }: { readonly goal: Goal }) {
  return useDerived(goalsWaitedFor, goal).map(({ id, title }) => (
    <StatusTag key={id} tone="amber" wrap>
      Waits for “{shortened(title, 60)}”
    </StatusTag>
  ));
}
