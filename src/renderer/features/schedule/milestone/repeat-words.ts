import type { Repeat } from '../../../../core/milestones/repeat';

/** Days of the week as a recurrence rule names them, Monday first. */
export const ruleDays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
/** One of them. */
export type RuleDay = (typeof ruleDays)[number];

/** Practice on some days of every week or every few weeks, as the fields show it. */
export interface WeeklyPractice {
  readonly days: readonly RuleDay[];
  readonly everyWeeks: number;
  /** How many times in all, null for without end. */
  readonly times: number | null;
  readonly hours: number;
}

/** The practice a rule stands for, or null where it is another sort of rule, which is kept as its text. */
export const practiceOf = ({ rule, hours }: Repeat): WeeklyPractice | null => {
  const parts = new Map(
    rule.split(';').map((part): [string, string] => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']),
  );
  const isKnown = [...parts.keys()].every((name) => ['FREQ', 'BYDAY', 'INTERVAL', 'COUNT'].includes(name));
  const days = (parts.get('BYDAY') ?? '').split(',');
  if (!isKnown || parts.get('FREQ') !== 'WEEKLY') return null;
  return {
    days: ruleDays.filter((day) => days.includes(day)),
    everyWeeks: Number(parts.get('INTERVAL') ?? 1),
    times: parts.has('COUNT') ? Number(parts.get('COUNT')) : null,
    hours,
  };
};

/**
 * The rule of a practice: Tuesdays and Thursdays, twelve times, is `FREQ=WEEKLY;BYDAY=TU,TH;COUNT=12`; null
 * without a day.
 */
export const repeatOf = ({ days, everyWeeks, times, hours }: WeeklyPractice): Repeat | null => {
  if (days.length === 0) return null;
  const parts = [
    'FREQ=WEEKLY',
    `BYDAY=${ruleDays.filter((day) => days.includes(day)).join(',')}`,
    ...(everyWeeks > 1 ? [`INTERVAL=${everyWeeks}`] : []),
    ...(times === null ? [] : [`COUNT=${times}`]),
  ];
  return { rule: parts.join(';'), hours };
};
