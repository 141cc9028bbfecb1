import { randomUUID } from 'node:crypto';
import { format } from 'date-fns';
import type { CommandContext } from '../core/commands/command';
import { Instant, isoDate, type IsoDate } from '../core/kit/dates';

/** The person's calendar date right now, in the time zone of this machine. */
export const today = (): IsoDate => isoDate(format(new Date(), 'yyyy-MM-dd'));

/** This moment, in UTC. */
export const now = (): Instant => Instant.parse(new Date().toISOString());

/** What commands may know of the world, read afresh for each. */
export const commandContext = (): CommandContext => ({ now: now(), today: today(), newId: randomUUID });
