import type { Goal } from '../../goals/goal';
import { goalsByLevel, milestonesOf } from '../../goals/goal.queries';
import { measureStanding, measureTitle } from '../../goals/measure.queries';
import type { IsoDate } from '../../kit/dates';
import type { Milestone } from '../../milestones/milestone';
import { loggedHours } from '../../milestones/milestone.queries';
import type { Plan } from '../../plan/plan';
import type { Schedule } from '../../schedule/schedule';
import { scheduledMilestone } from '../../schedule/schedule.queries';
import { address, blocks, line, prose } from './text';

/** The goals by level with their milestones as ticked lists, and milestones that belong to no goal. */
export const goalsMarkdown = (plan: Plan, schedule: Schedule, today: IsoDate): string => {
  const list = (milestones: readonly Milestone[]): string =>
    milestones.map((milestone) => item(plan, schedule, milestone, today)).join('\n');
  const levels = goalsByLevel(plan).flatMap(({ name, goals }) => [
    `### ${line(name)}`,
    ...goals.flatMap((goal) => [`#### ${line(goal.title)}`, facts(goal), said('Why', goal.why), measured(goal, milestonesOf(plan, goal)), list(milestonesOf(plan, goal))]),
  ]);
  const loose = Object.values(plan.milestones)
    .filter(({ goalId }) => goalId === null)
    .toSorted((a, b) => `${a.due ?? '9'} ${a.title} ${a.id}`.localeCompare(`${b.due ?? '9'} ${b.title} ${b.id}`, 'en'));
  const rest = loose.length === 0 ? [] : ['### Milestones outside of goals', list(loose)];
  return levels.length + rest.length === 0 ? '' : blocks(['## Goals and milestones', ...levels, ...rest]);
};

const facts = ({ status, deadline, finishedOn, droppedBecause }: Goal): string =>
  [
    `Status: ${status.replace('-', ' ')}${finishedOn === null ? '' : ` on ${finishedOn}`}`,
    ...(deadline === null ? [] : [`deadline ${deadline}`]),
    ...(droppedBecause.trim() === '' ? [] : [`because ${line(droppedBecause)}`]),
  ].join(', ');

const said = (title: string, text: string): string => (text.trim() === '' ? '' : blocks([`**${title}**`, prose(text)]));

const measured = ({ measures }: Goal, milestones: readonly Milestone[]): string =>
  measures.length === 0 ? '' : blocks([
    '**Reached when**',
    measures.map((measure) => `- ${line(measureTitle(measure))} (${measureStanding(measure, milestones)})`).join('\n'),
  ]);

const item = (plan: Plan, schedule: Schedule, milestone: Milestone, today: IsoDate): string => {
  const { placement, state } = scheduledMilestone(plan, schedule, milestone, today);
  const logged = loggedHours(milestone);
  const parts = [
    `${milestone.kind}, ${logged > 0 ? `${logged} of ` : ''}${milestone.effort} h`,
    ...(milestone.due === null ? [] : [`due ${milestone.due}`]),
    ...(placement ? [`planned ${placement.start} to ${placement.end}`] : []),
    state.replaceAll('-', ' '),
    ...(milestone.link === '' ? [] : [address(milestone.link)]),
  ];
  return `- [${milestone.status === 'done' ? 'x' : ' '}] ${line(milestone.title)} (${parts.join('; ')})`;
};
