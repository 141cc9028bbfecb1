import { daysBetween, type IsoDate } from '../../../../core/kit/dates';
import { shortLevelName } from '../../../../core/paths/path.queries';
import type { Plan } from '../../../../core/plan/plan';
import type { Forecast, Outlook } from '../../../../core/schedule/forecast/forecast';
import type { Schedule } from '../../../../core/schedule/schedule';

/** When something is planned to end and when it will as far as one can tell. `promised` is its due date or deadline. */
export interface OutlookRow {
  readonly kind: 'level' | 'goal' | 'milestone';
  readonly id: string;
  readonly title: string;
  readonly planned: IsoDate | null;
  readonly promised: IsoDate | null;
  readonly outlook: Outlook;
}

/** Levels in the order of their path, then goals and milestones by the day they end in four of five runs. */
export const outlookRows = (plan: Plan, schedule: Schedule, forecast: Forecast): OutlookRow[] => {
  const latest = (belongs: (goalId: string | null) => boolean): IsoDate | null => {
    const ends = Object.values(plan.milestones)
      .filter(({ goalId, repeat }) => repeat === null && belongs(goalId))
      .flatMap(({ id }) => schedule.placements.get(id)?.end ?? []);
    return ends.toSorted().at(-1) ?? null;
  };
  const levels = Object.values(plan.paths).flatMap((path) => path.levels).flatMap(({ id }): OutlookRow[] => {
    const outlook = forecast.levels.get(id);
    if (!outlook) return [];
    const promised = plan.position?.targetLevelId === id ? plan.position.targetDate : null;
    const planned = latest((goalId) => plan.goals[goalId ?? '']?.levelId === id);
    return [{ kind: 'level', id, title: shortLevelName(plan, id), planned, promised, outlook }];
  });
  const goals = [...forecast.goals].flatMap(([id, outlook]): OutlookRow[] => {
    const goal = plan.goals[id];
    return goal ? [{ kind: 'goal', id, title: goal.title, planned: latest((goalId) => goalId === id), promised: goal.deadline, outlook }] : [];
  });
  const milestones = [...forecast.milestones].flatMap(([id, outlook]): OutlookRow[] => {
    const milestone = plan.milestones[id];
    if (!milestone) return [];
    const planned = schedule.placements.get(id)?.end ?? null;
    return [{ kind: 'milestone', id, title: milestone.title, planned, promised: milestone.due, outlook }];
  });
  return [...levels, ...goals.toSorted(byEnd), ...milestones.toSorted(byEnd)];
};

const byEnd = (a: OutlookRow, b: OutlookRow): number =>
  (a.outlook.p80 ?? '9').localeCompare(b.outlook.p80 ?? '9') || a.title.localeCompare(b.title);

/** Whether a promise holds: in four of five runs, in half of them only, or in fewer; null where nothing was promised. */
export const promiseOf = ({ promised, outlook: { p50, p80 } }: OutlookRow): 'holds' | 'half' | 'risk' | null => {
  if (promised === null) return null;
  if (p80 !== null && p80 <= promised) return 'holds';
  return p50 !== null && p50 <= promised ? 'half' : 'risk';
};

/** Where a band from half to four fifths of the runs lies between today and the last day of all, in shares from 0 to 1. */
export const bandOf = ({ outlook: { p50, p80 } }: OutlookRow, today: IsoDate, last: IsoDate): { from: number; to: number } => {
  const whole = Math.max(1, daysBetween(today, last));
  const share = (date: IsoDate | null): number => (date === null ? 1 : Math.min(1, Math.max(0, daysBetween(today, date) / whole)));
  return { from: share(p50), to: share(p80) };
};

/** The last day anything ends on in four of five runs, today where none is known. */
export const lastDay = (rows: readonly OutlookRow[], today: IsoDate): IsoDate =>
  rows.reduce((last, { outlook: { p50, p80 } }) => [last, p50 ?? last, p80 ?? last].toSorted().at(-1) ?? last, today);
