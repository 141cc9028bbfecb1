import { defineCommand } from '../commands/command';
import { applyMark, MarkChange } from './mark';

/** Ticks a networking strategy or writes its note. */
export const markStrategy = defineCommand({
  name: 'people.mark',
  payload: MarkChange,
  label: () => 'Note on a networking strategy',
  mergeKey: ({ itemId, done }) => `${itemId} ${done ?? 'note'}`,
  apply: (plan, change) => applyMark(plan.people, change),
});

/** Ticks a suggested project or writes its note. */
export const markProject = defineCommand({
  name: 'portfolio.mark',
  payload: MarkChange,
  label: () => 'Note on a project',
  mergeKey: ({ itemId, done }) => `${itemId} ${done ?? 'note'}`,
  apply: (plan, change) => applyMark(plan.portfolio, change),
});
