import type { IsoDate } from '../../../core/kit/dates';
import { hoursPerWeek } from '../../../core/availability/availability.queries';
import type { Plan } from '../../../core/plan/plan';
import type { Schedule } from '../../../core/schedule/schedule';
import { milestoneState } from '../../../core/schedule/schedule.queries';
import { trailOf, type Trail, type Waymark } from '../../../core/trail/trail.queries';
import { hashOf } from '../../app/routes';
import type { Format } from '../../plan';
import type { TrailCairn, TrailData } from '../../ui/trail/trail-data';

/** The trail of a plan in the words and formats of the person, or null while no position is set. */
export const trailData = (
  plan: Plan,
  schedule: Schedule,
  today: IsoDate,
  format: Format,
): TrailData | null => {
  const trail = trailOf(plan, schedule, today);
  if (!trail) return null;
  const { readiness, target } = trail;
  const claimed = `${readiness.met} of ${readiness.total} expectations`;
  return {
    waymarks: trail.waymarks.map(({ levelId, name, state }) => ({
      id: levelId,
      name,
      state,
      note: waymarkNote(state, trail, format),
      href: hashOf({ screen: 'path', id: levelId, view: 'levels' }),
    })),
    you: {
      at: trail.you,
      label: `you, ${format.percent(readiness.share)}`,
      note: `${claimed} of ${target.name} are solid, ${readiness.proven} of them proven.${ruleNote(readiness)}`,
      href: hashOf({ screen: 'goals', id: target.levelId, view: 'readiness' }),
    },
    flag: `${target.name} by ${format.date(target.date)}`,
    cairns: trail.cairns.map((cairn) => ({
      id: cairn.milestoneId,
      title: cairn.title,
      at: cairn.at,
      tone: cairn.done ? 'done' : toneOf(plan, schedule, cairn.milestoneId, today),
      date: format.date(cairn.date),
      href: hashOf({ screen: 'schedule', id: cairn.milestoneId }),
    })),
    facts: factsOf(plan, trail, today, format),
  };
};

/** The percentage is no count of expectations by any rule but the plain share. */
const ruleNote = ({ claimed, rule }: Trail['readiness']): string =>
  claimed.rule === 'plain-share' ? '' : ` The percentage is counted by the rule “${rule}”.`;

const waymarkNote = (
  state: Waymark['state'],
  { readiness, target, arrival }: Trail,
  format: Format,
): string => {
  switch (state) {
    case 'passed':
      return 'You have left it behind.';
    case 'current':
      return 'Your level today.';
    case 'between':
      return 'On the way to your target.';
    case 'target': {
      const pace = arrival === null ? '' : ` At this pace you arrive on ${format.date(arrival)}.`;
      const claimed = `${readiness.met} of ${readiness.total} expectations are solid.`;
      return `Your target, by ${format.date(target.date)}: ${claimed}${pace}`;
    }
    case 'ahead':
      return 'Beyond your target.';
  }
};

const toneOf = (plan: Plan, schedule: Schedule, milestoneId: string, today: IsoDate): TrailCairn['tone'] => {
  const milestone = plan.milestones[milestoneId];
  if (!milestone) return 'planned';
  const state = milestoneState(plan, milestone, schedule.placements.get(milestoneId) ?? null, today);
  return state === 'overdue' || state === 'due-soon' ? 'due' : 'planned';
};

const factsOf = (
  plan: Plan,
  { readiness, target, arrival, goals }: Trail,
  today: IsoDate,
  format: Format,
): TrailData['facts'] => [
  { figure: `${readiness.met} of ${readiness.total}`, meaning: `${target.name} expectations claimed` },
  { figure: String(readiness.proven), meaning: 'proven by evidence' },
  ...(goals.total === 0 ? [] : [{ figure: `${goals.reached} of ${goals.total}`, meaning: 'goals reached' }]),
  ...(arrival === null ? [] : [{ figure: format.date(arrival), meaning: 'arrival at this pace' }]),
  { figure: format.hours(hoursPerWeek(plan.availability, today)), meaning: 'a week' },
];
