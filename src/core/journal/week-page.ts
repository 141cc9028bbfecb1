import type { Draft } from 'immer';
import type { CommandContext } from '../commands/command';
import type { IsoWeek } from '../kit/dates';
import type { Plan } from '../plan/plan';
import { newWeek, type Week } from './week';

/** The page of a week in a draft, made where there is none, with the moment it was last written. */
export const pageOf = (
  plan: Draft<Plan>,
  week: IsoWeek,
  { now }: Pick<CommandContext, 'now'>,
): Draft<Week> => {
  const page = (plan.weeks[week] ??= newWeek(week, now));
  page.writtenAt = now;
  return page;
};
