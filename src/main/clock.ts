import { randomUUID } from 'node:crypto';
import type { CommandContext } from '../core/commands/command';
import { Instant, isoDate, type IsoDate } from '../core/kit/dates';

/** The person's calendar date right now, in the time zone of this machine. */
export const today = (): IsoDate => {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return isoDate(`${String(now.getFullYear()).padStart(4, '0')}-${month}-${day}`);
};

/** The time of day by this machine's clock, in its time zone: "07:30". */
export const timeOfDay = (): string => {
  const at = new Date();
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
};

/** This moment, in UTC. */
export const now = (): Instant => Instant.parse(new Date().toISOString());

/** The time zone of this machine, by its name in the time-zone database: `Europe/Berlin`. */
export const zone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What commands may know of the world, read afresh for each. */
export const commandContext = (): CommandContext => ({ now: now(), today: today(), newId: randomUUID });
