import type { Plan } from '../plan/plan';
import type { CommandName, CommandPayload } from './registry';

/** One way to call a command; `on` is the plan it is for where that is not the stored one. */
export interface Call<Payload> {
  readonly payload: Payload;
  readonly on?: Plan;
}

/** Calls of every command there is. */
export type Calls = { readonly [Name in CommandName]: readonly Call<CommandPayload<Name>>[] };

/** Calls of the commands on a mark: one that clears it, one that makes it. */
export const marked = (itemId: string) => [
  { payload: { itemId, done: false } },
  { payload: { itemId: 'new', note: 'note' } },
];
