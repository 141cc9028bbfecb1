import type { MilestoneState } from '../../core/schedule/schedule.queries';

/** How a milestone stands, in words; the colour only repeats them. */
export const StateTag = ({ state, words }: { readonly state: MilestoneState; readonly words: string }) => (
  <span className={`state state-${state}`}>{words}</span>
);
