import { isoDate, type Instant } from '../kit/dates';
import type { Plan } from '../plan/plan';
import type { CommandContext, CommandError } from './command';
import { execute, type Change } from './execute';
import type { CommandName, CommandPayload } from './registry';

/** The day on which the tests of commands and queries take place: a Tuesday in week 48. */
export const exampleToday = isoDate('2026-11-24');

/** A context on the example day whose ids count up from `new-1`. */
export const exampleContext = (): CommandContext => {
  let count = 0;
  return {
    now: '2026-11-24T08:00:00.000Z' as Instant,
    today: exampleToday,
    newId: () => `new-${(count += 1)}`,
  };
};

/** Carries out a command for a test; throws where it is refused. */
export const carriedOut = <Name extends CommandName>(
  plan: Plan,
  name: Name,
  payload: CommandPayload<Name>,
): Change => {
  const result = execute(plan, { name, payload }, exampleContext());
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
  return result.value;
};

/** The error a command is refused with; throws where it is not. */
export const refusalOf = <Name extends CommandName>(
  plan: Plan,
  name: Name,
  payload: CommandPayload<Name>,
): CommandError => {
  const result = execute(plan, { name, payload }, exampleContext());
  if (result.ok) throw new Error(`${name} was not refused`);
  return result.error;
};
