import { circleAmong, type Waiting } from '../kit/circle';
import type { Milestone } from '../milestones/milestone';
import { windowContradiction } from '../negotiation/negotiation';
import { findLevel } from '../paths/path.queries';
import type { Plan } from './plan';

/**
 * Everything in which a plan contradicts itself, one sentence each; empty for a sound plan. Checked after
 * every command and on load.
 */
export const invariantProblems = (plan: Plan): string[] => [
  ...keyProblems(plan),
  ...positionProblems(plan),
  ...goalProblems(plan),
  ...milestoneProblems(plan),
  ...timeProblems(plan),
  ...proofProblems(plan),
  ...negotiationProblems(plan),
  ...historyProblems(plan),
];

const keyProblems = (plan: Plan): string[] =>
  (
    [
      'paths',
      'goals',
      'milestones',
      'events',
      'evidence',
      'stories',
      'attachments',
      'pay',
      'offers',
      'contacts',
    ] as const
  ).flatMap((collection) =>
    Object.entries(plan[collection])
      .filter(([key, item]) => item.id !== key)
      .map(([key]) => `${collection} keeps an item under the wrong id “${key}”`),
  );

const positionProblems = (plan: Plan): string[] => {
  if (!plan.position) return [];
  const { pathId, currentLevelId, targetLevelId } = plan.position;
  const path = plan.paths[pathId];
  if (!path) return [`the position names a path “${pathId}” that the plan does not hold`];
  const place = (levelId: string): number => path.levels.findIndex(({ id }) => id === levelId);
  if (place(currentLevelId) < 0) return [`the level today is not one of “${path.title}”`];
  if (place(targetLevelId) < 0) return [`the target level is not one of “${path.title}”`];
  return place(targetLevelId) < place(currentLevelId) ? ['the target level lies below the level today'] : [];
};

const goalProblems = (plan: Plan): string[] => {
  const goals = Object.values(plan.goals);
  const dangling = goals.flatMap((goal) => [
    ...(findLevel(plan, goal.levelId)
      ? []
      : [`the goal “${goal.title}” belongs to a level the plan does not hold`]),
    ...waitsInVain('goal', goal, plan.goals),
    ...goal.evidenceIds
      .filter((id) => !plan.evidence[id])
      .map((id) => `the goal “${goal.title}” names evidence “${id}”, which the plan does not hold`),
    ...(new Set(goal.measures.map(({ id }) => id)).size < goal.measures.length
      ? [`two measures of the goal “${goal.title}” have the same id`]
      : []),
  ]);
  return dangling.length > 0 ? dangling : circleProblems('goals', plan.goals);
};

const milestoneProblems = (plan: Plan): string[] => {
  const milestones = Object.values(plan.milestones);
  const dangling = milestones.flatMap((milestone) => [
    ...(milestone.goalId !== null && !plan.goals[milestone.goalId]
      ? [`the milestone “${milestone.title}” belongs to a goal the plan does not hold`]
      : []),
    ...waitsInVain('milestone', milestone, plan.milestones),
    ...estimateProblems(milestone),
  ]);
  return dangling.length > 0 ? dangling : circleProblems('milestones', plan.milestones);
};

const estimateProblems = ({
  title,
  prerequisiteIds,
  lagDays,
  effortLow,
  effortHigh,
}: Milestone): string[] => [
  ...Object.keys(lagDays)
    .filter((id) => !prerequisiteIds.includes(id))
    .map((id) => `the milestone “${title}” waits some days after “${id}”, which it does not wait for`),
  ...(effortLow !== null && effortHigh !== null && effortHigh < effortLow
    ? [`the high estimate of the milestone “${title}” lies below its low one`]
    : []),
];

const timeProblems = ({ availability, events, milestones }: Plan): string[] => [
  ...(availability.changes.every(
    ({ from }, at) => at === 0 || (availability.changes[at - 1]?.from ?? '') < from,
  )
    ? []
    : ['the changes of hours do not stand in the order of their days']),
  ...Object.values(events)
    .filter(({ milestoneId }) => milestoneId !== null && !milestones[milestoneId])
    .map(({ title }) => `the event “${title}” belongs to a milestone the plan does not hold`),
];

const proofProblems = ({ stories, evidence, weeks, attachments }: Plan): string[] => [
  ...Object.values(stories).flatMap(({ title, evidenceIds }) =>
    evidenceIds
      .filter((id) => !evidence[id])
      .map((id) => `the story “${title}” names evidence “${id}”, which the plan does not hold`),
  ),
  ...Object.values(weeks).flatMap(({ week, attachmentIds }) =>
    unattached(`the week ${week}`, attachmentIds, attachments),
  ),
  ...Object.values(evidence).flatMap(({ title, attachmentIds }) =>
    unattached(`the evidence “${title}”`, attachmentIds, attachments),
  ),
];

const unattached = (noun: string, ids: readonly string[], attachments: Plan['attachments']): string[] =>
  ids
    .filter((id) => !attachments[id])
    .map((id) => `${noun} names the file “${id}”, which the plan does not hold`);

type Titled = Waiting & { readonly title: string };

const waitsInVain = (
  noun: string,
  { title, prerequisiteIds }: Titled,
  all: Readonly<Record<string, Titled>>,
): string[] =>
  prerequisiteIds
    .filter((id) => !all[id])
    .map((id) => `the ${noun} “${title}” waits for “${id}”, which the plan does not hold`);

const circleProblems = (nouns: string, all: Readonly<Record<string, Titled>>): string[] => {
  const circle = circleAmong(all);
  return circle
    ? [`${nouns} wait for one another in a circle: ${circle.map(({ title }) => `“${title}”`).join(' → ')}`]
    : [];
};

const historyProblems = ({ contacts, practice }: Plan): string[] => [
  ...Object.values(contacts)
    .filter(({ meetings }) => holdsTwice(meetings))
    .map(({ name }) => `two meetings with “${name}” have the same id`),
  ...Object.entries(practice)
    .filter(([, { attempts }]) => holdsTwice(attempts))
    .map(([id]) => `two times the question “${id}” was practised have the same id`),
];

const holdsTwice = (items: readonly { readonly id: string }[]): boolean =>
  new Set(items.map(({ id }) => id)).size < items.length;

const negotiationProblems = (plan: Plan): string[] => {
  const contradiction = windowContradiction(plan.negotiation);
  return contradiction ? [contradiction] : [];
};
