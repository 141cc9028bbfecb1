import type { Draft } from 'immer';
import type { Instant, IsoDate } from '../kit/dates';
import { err, ok, type Result } from '../kit/result';
import type { z } from '../kit/schema';
import type { Plan } from '../plan/plan';

/** What a command may know of the world; handed in, so that core stays deterministic. `today` is the person's own calendar date. */
export interface CommandContext {
  readonly now: Instant;
  readonly today: IsoDate;
  readonly newId: () => string;
}

/** Why a command was refused; nothing has changed when one of these comes back. */
export type CommandError =
  | { readonly type: 'unknown-command'; readonly name: string }
  | { readonly type: 'bad-payload'; readonly name: string; readonly issues: readonly PayloadIssue[] }
  | { readonly type: 'not-found'; readonly noun: string; readonly id: string }
  | { readonly type: 'refused'; readonly reason: string }
  | { readonly type: 'broken-invariant'; readonly problems: readonly string[] };

/** One thing wrong with a payload: where (`deadline`, `offer.base`) and what. */
export interface PayloadIssue {
  readonly path: string;
  readonly message: string;
}

/** What a command's author writes: what it needs, what the undo menu calls it, and what it does to a draft. */
export interface CommandDefinition<Name extends string, Payload extends z.ZodType> {
  readonly name: Name;
  readonly payload: Payload;
  readonly label: (payload: z.output<Payload>, plan: Plan) => string;
  /** Returns an error to refuse, or nothing; what it did to the draft before refusing is thrown away. */
  readonly apply: (draft: Draft<Plan>, payload: z.output<Payload>, context: CommandContext) => CommandError | void;
  /** Commands with the same merge key one after the other undo as one step: typing. */
  readonly mergeKey?: (payload: z.output<Payload>) => string;
}

/** A call whose payload has been parsed and which only needs a plan. */
export interface PreparedCommand {
  readonly mergeKey: string | null;
  readonly label: (plan: Plan) => string;
  readonly apply: (draft: Draft<Plan>, context: CommandContext) => CommandError | void;
}

/** The one way a plan changes, as one object of the registry. */
export interface Command<Name extends string = string, Payload extends z.ZodType = z.ZodType> {
  readonly name: Name;
  readonly payload: Payload;
  readonly prepare: (payload: unknown) => Result<PreparedCommand, CommandError>;
}

/** Declares a command beside its noun, keeping its name and payload as literal types for the registry. */
export const defineCommand = <const Name extends string, Payload extends z.ZodType>(
  definition: CommandDefinition<Name, Payload>,
): Command<Name, Payload> => ({
  name: definition.name,
  payload: definition.payload,
  prepare: (raw) => {
    const parsed = definition.payload.safeParse(raw);
    if (!parsed.success) return err(badPayload(definition.name, parsed.error.issues));
    const payload = parsed.data;
    return ok({
      mergeKey: definition.mergeKey ? `${definition.name} ${definition.mergeKey(payload)}` : null,
      label: (plan) => definition.label(payload, plan),
      apply: (draft, context) => definition.apply(draft, payload, context),
    });
  },
});

/** The error for a thing that a command names and the plan does not hold. */
export const notFound = (noun: string, id: string): CommandError => ({ type: 'not-found', noun, id });

/** The error for a change the plan's rules forbid; `reason` is a whole sentence for the person. */
export const refused = (reason: string): CommandError => ({ type: 'refused', reason });

const badPayload = (name: string, issues: readonly z.core.$ZodIssue[]): CommandError => ({
  type: 'bad-payload',
  name,
  issues: issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message })),
});
