import type { Plan } from '../plan/plan';
import type { SearchEntry } from './entry';
import { ownEntries } from './own-entries';
import { pathEntries } from './path-entries';

/** Everything in a plan that can be found, what the person wrote before what the paths say. */
export const entriesOf = (plan: Plan): readonly SearchEntry[] => [...ownEntries(plan), ...pathEntries(plan)];
