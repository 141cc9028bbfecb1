import { daysInWords } from '../../../../core/kit/date-words';
import { daysBetween, type IsoDate } from '../../../../core/kit/dates';
import type { Scenario, ScenarioGoal } from '../../../../core/schedule/forecast/scenario';
import type { Format } from '../../../plan';

/** One line of what stands beside each other: today, then, and the difference in words; empty where there is none. */
export interface ComparedRow {
  readonly label: string;
  readonly today: string;
  readonly changed: string;
  readonly change: string;
  readonly tone: 'better' | 'worse' | 'same';
}

/** Lines under one heading. */
export interface ComparedGroup {
  readonly heading: string;
  readonly rows: readonly ComparedRow[];
}

type Words = Pick<Format, 'date' | 'hours'>;

/** Today's plan and the changed one line by line: hours and work, what becomes of dates, the target, and each goal. */
export const comparison = (today: Scenario, then: Scenario, words: Words): ComparedGroup[] =>
  [
    { heading: 'The plan', rows: planRows(today, then, words) },
    { heading: 'The target', rows: today.targetDate || then.targetDate ? targetRows(today, then, words) : [] },
    { heading: 'Goals, finished in four of five runs by', rows: goalRows(today, then, words) },
  ].filter(({ rows }) => rows.length > 0);

const planRows = (today: Scenario, then: Scenario, words: Words): ComparedRow[] => [
  figures('Hours a week', today.hoursPerWeek, then.hoursPerWeek, words.hours, null),
  figures('Open milestones', today.openMilestones, then.openMilestones, String, null),
  dates('Planned to be done', today.end, then.end, words),
  figures('Milestones that miss a date', today.late.length, then.late.length, String, 'fewer'),
];

const targetRows = (today: Scenario, then: Scenario, words: Words): ComparedRow[] => [
  dates('Your date', today.targetDate, then.targetDate, words, false),
  dates('Its work ends in half of the runs by', today.target?.p50, then.target?.p50, words),
  dates('Its work ends in four of five runs by', today.target?.p80, then.target?.p80, words),
  {
    label: 'Your date holds in four of five runs',
    today: holds(today),
    changed: holds(then),
    change: today.targetHolds === then.targetHolds ? '' : then.targetHolds ? 'Holds now' : 'Holds no more',
    tone: today.targetHolds === then.targetHolds ? 'same' : then.targetHolds ? 'better' : 'worse',
  },
];

const holds = ({ targetHolds }: Scenario): string => (targetHolds === null ? 'No target' : targetHolds ? 'Yes' : 'No');

const goalRows = (today: Scenario, then: Scenario, words: Words): ComparedRow[] => {
  const after = new Map(then.goals.map((goal) => [goal.id, goal]));
  const known = new Set(today.goals.map(({ id }) => id));
  return [
    ...today.goals.map((goal) => goalRow(goal, after.get(goal.id), words)),
    ...then.goals.filter(({ id }) => !known.has(id)).map((goal) => newGoalRow(goal, words)),
  ];
};

const goalRow = ({ title, outlook }: ScenarioGoal, then: ScenarioGoal | undefined, words: Words): ComparedRow =>
  then
    ? dates(title, outlook.p80, then.outlook.p80, words)
    : { label: title, today: dateOr(outlook.p80, words), changed: 'Left out', change: '', tone: 'same' };

const newGoalRow = ({ title, outlook }: ScenarioGoal, words: Words): ComparedRow =>
  ({ label: title, today: 'Not planned', changed: dateOr(outlook.p80, words), change: 'New', tone: 'same' });

const figures = (
  label: string,
  today: number,
  then: number,
  words: (value: number) => string,
  better: 'fewer' | null,
): ComparedRow => {
  const more = then - today;
  const change = more === 0 ? '' : `${words(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'}`;
  return { label, today: words(today), changed: words(then), change, tone: better === null || more === 0 ? 'same' : more < 0 ? 'better' : 'worse' };
};

/** `isJudged` is false for a date that is chosen, which is neither good nor bad when it moves. */
const dates = (
  label: string,
  today: IsoDate | null | undefined,
  then: IsoDate | null | undefined,
  words: Words,
  isJudged = true,
): ComparedRow => {
  const row = { label, today: dateOr(today, words), changed: dateOr(then, words) };
  if (!today || !then || today === then) return { ...row, change: '', tone: 'same' };
  const days = daysBetween(today, then);
  const change = `${daysInWords(Math.abs(days))} ${days > 0 ? 'later' : 'earlier'}`;
  return { ...row, change, tone: !isJudged ? 'same' : days < 0 ? 'better' : 'worse' };
};

/** Undefined is work that is not there, null is work without a day within twenty years. */
const dateOr = (date: IsoDate | null | undefined, words: Words): string =>
  date === undefined ? 'Nothing open' : date === null ? 'Not in sight' : words.date(date);
