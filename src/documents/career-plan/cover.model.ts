import { hoursPerWeek } from '../../core/availability/availability.queries';
import type { Plan } from '../../core/plan/plan';
import { standingOf } from '../../core/position/standing.queries';
import type { Schedule } from '../../core/schedule/schedule';
import { trailOf, type Trail } from '../../core/trail/trail.queries';
import type { DocumentOptions } from '../document';

/** A figure of the cover with the words that say what it counts. */
export interface Fact {
  readonly figure: string;
  readonly words: string;
}

/** The first page: whose plan, from where to where by when, and the figures that matter most. */
export interface CoverModel {
  readonly name: string;
  readonly pathTitle: string;
  readonly aim: string;
  readonly sentence: string;
  readonly trail: Trail | null;
  readonly flag: string;
  readonly you: string;
  readonly facts: readonly Fact[];
  readonly prepared: string;
}

/** Builds the cover. */
export const coverModel = (plan: Plan, schedule: Schedule, { today, formats }: DocumentOptions): CoverModel => {
  const standing = standingOf(plan);
  const trail = trailOf(plan, schedule, today);
  const by = standing ? formats.day(standing.targetDate) : '';
  return {
    name: plan.name.trim() || 'My career plan',
    pathTitle: standing?.path.title ?? '',
    aim: standing ? aimOf(standing.currentName, standing.targetName, by) : 'No position is set yet',
    sentence: trail?.sentence ?? 'Once a level held today and a level wanted by a date are set, this page shows the way between them.',
    trail,
    flag: standing ? `${standing.targetName.slice(0, 24)} by ${formats.shortDay(standing.targetDate)}` : '',
    you: trail ? `you, ${formats.percent(trail.readiness.share)}` : '',
    facts: factsOf(plan, trail, today, formats),
    prepared: `Prepared on ${formats.day(today)}`,
  };
};

const aimOf = (current: string, target: string, by: string): string =>
  current === target ? `Firmly ${target} by ${by}` : `From ${current} to ${target} by ${by}`;

const factsOf = (plan: Plan, trail: Trail | null, today: DocumentOptions['today'], formats: DocumentOptions['formats']): Fact[] => {
  const goals = Object.values(plan.goals).filter(({ status }) => status === 'not-started' || status === 'in-progress');
  const hours = hoursPerWeek(plan.availability, today);
  return [
    ...(trail ? [{ figure: `${trail.readiness.met} of ${trail.readiness.total}`, words: `expectations of ${trail.target.name} met` }] : []),
    ...(trail ? [{ figure: String(trail.readiness.proven), words: 'of them proven by evidence' }] : []),
    { figure: String(goals.length), words: goals.length === 1 ? 'goal being worked on' : 'goals being worked on' },
    { figure: formats.hours(hours), words: 'set aside in a week' },
  ];
};
