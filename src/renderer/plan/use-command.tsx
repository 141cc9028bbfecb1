import { useCallback } from 'react';
import type { CommandError } from '../../core/commands/command';
import type { CommandName, CommandPayload } from '../../core/commands/registry';
import { commandSentence } from '../../core/commands/sentences';
import { notify } from '../ui/notify';
import { request } from './client';
import { currentRevision } from './open-plan';

/**
 * Runs a command and says in a notification why when it is refused; resolves with whether the plan took it.
 */
export const useCommand = <Name extends CommandName>(
  name: Name,
): ((payload: CommandPayload<Name>) => Promise<boolean>) =>
  useCallback(
    async (payload) => {
      const refusal = await runCommand(name, payload);
      if (refusal) notify({ tone: 'problem', message: commandSentence(refusal) });
      return refusal === null;
    },
    [name],
  );

/**
 * Runs a command and gives back why it was refused, or null where the plan took it: for forms that show it
 * in place.
 */
export const useTriedCommand = <Name extends CommandName>(
  name: Name,
): ((payload: CommandPayload<Name>) => Promise<CommandError | null>) =>
  useCallback((payload) => runCommand(name, payload), [name]);

/**
 * Runs a command that removes something, then says so and offers to take it back: “Removed the goal
 * “Caching”. Undo”.
 */
export const useRemoval = <Name extends CommandName>(
  name: Name,
): ((payload: CommandPayload<Name>, what: string) => Promise<boolean>) =>
  useCallback(
    async (payload, what) => {
      const refusal = await runCommand(name, payload);
      if (refusal) notify({ tone: 'problem', message: commandSentence(refusal) });
      else notify({ message: `Removed ${what}.`, action: { label: 'Undo', run: undoOf(currentRevision()) } });
      return refusal === null;
    },
    [name],
  );

/** Takes the last change back. */
export const undo = async (): Promise<void> => {
  const { undone } = await request('plan.undo');
  if (undone !== null) notify({ message: `Undone: ${undone}.` });
};

/** Does the last undone change again. */
export const redo = async (): Promise<void> => {
  const { redone } = await request('plan.redo');
  if (redone !== null) notify({ message: `Done again: ${redone}.` });
};

const undoOf = (revision: number | null) => async (): Promise<void> => {
  if (revision === currentRevision()) await undo();
  else notify({ message: 'Other changes came after it. Undo takes them back one by one, the newest first.' });
};

const runCommand = async <Name extends CommandName>(
  name: Name,
  payload: CommandPayload<Name>,
): Promise<CommandError | null> => {
  const result = await request('plan.execute', { name, payload });
  return result.ok ? null : result.error;
};
