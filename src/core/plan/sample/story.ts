import type { CommandName, CommandPayload } from '../../commands/registry';
import { commandSentence } from '../../commands/sentences';
import { execute } from '../../commands/execute';
import { addDays, addWeeks, weekOf, type Instant, type IsoDate, type IsoWeek } from '../../kit/dates';
import type { Level } from '../../paths/path';
import type { Plan } from '../plan';

/** A plan being lived: commands are carried out on days before today, as a person would have done. */
export interface Story {
  readonly plan: () => Plan;
  /** Carries out a command some days ago and gives the first id it made, or an empty string where it made none. */
  readonly act: <Name extends CommandName>(daysAgo: number, name: Name, payload: CommandPayload<Name>) => string;
  /** The date so many days ahead of today. */
  readonly ahead: (days: number) => IsoDate;
  /** The date so many days ago. */
  readonly ago: (days: number) => IsoDate;
  /** The week so many weeks ago. */
  readonly weekAgo: (weeks: number) => IsoWeek;
}

/** Begins a story with a plan; a command that is refused is a mistake in the story and throws. */
export const storyOf = (start: Plan, today: IsoDate, newId: () => string): Story => {
  let plan = start;
  const ago = (days: number): IsoDate => addDays(today, -days);
  return {
    plan: () => plan,
    act: (daysAgo, name, payload) => {
      let made = '';
      const noted = (): string => {
        const id = newId();
        made ||= id;
        return id;
      };
      const date = ago(daysAgo);
      const now = `${date}T18:00:00.000Z` as Instant;
      const result = execute(plan, { name, payload }, { now, today: date, newId: noted });
      if (!result.ok) throw new Error(`The sample plan cannot ${name}: ${commandSentence(result.error)}`);
      plan = result.value.plan;
      return made;
    },
    ahead: (days) => addDays(today, days),
    ago,
    weekAgo: (weeks) => addWeeks(weekOf(today), -weeks),
  };
};

/**
 * A line of a level as the story names it: by words of its text, or by its place where no line holds them.
 */
export interface LineName {
  readonly words: RegExp;
  readonly place: number;
}

/** The id of the expectation a story means, or nothing for a level without expectations. */
export const expectationIds = (level: Level, lines: readonly LineName[]): string[] => [
  ...new Set(
    lines.flatMap(({ words, place }) => {
      const { expectations } = level;
      const found = expectations.find(({ text }) => words.test(text));
      return (found ?? expectations[place % Math.max(1, expectations.length)])?.id ?? [];
    }),
  ),
];
