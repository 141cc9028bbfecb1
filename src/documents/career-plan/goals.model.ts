import type { Goal, GoalStatus } from '../../core/goals/goal';
import { goalProgress, goalsByLevel, milestonesOf } from '../../core/goals/goal.queries';
import { measureStanding, measureTitle } from '../../core/goals/measure.queries';
import { capitalised, counted, inWords } from '../../core/kit/words';
import { findExpectation } from '../../core/paths/path.queries';
import type { Plan } from '../../core/plan/plan';
import type { Schedule } from '../../core/schedule/schedule';
import type { DocumentOptions } from '../document';
import { milestoneRow, type MilestoneRow } from './milestone-row';

/** One measure of a goal and where it stands. */
export interface MeasureLine {
  readonly id: string;
  readonly title: string;
  readonly standing: string;
}

/** One goal with what it is for, how one will know, and its milestones. */
export interface GoalModel {
  readonly id: string;
  readonly title: string;
  readonly status: GoalStatus;
  readonly words: string;
  readonly deadline: string;
  readonly why: string;
  readonly measures: readonly MeasureLine[];
  readonly expectations: readonly string[];
  readonly progress: string;
  readonly milestones: readonly MilestoneRow[];
}

/** The goals by level, and milestones that belong to none. */
export interface GoalsModel {
  readonly standfirst: string;
  readonly levels: readonly { readonly id: string; readonly name: string; readonly goals: readonly GoalModel[] }[];
  readonly loose: readonly MilestoneRow[];
}

/** Builds the goals section, or null where there is neither a goal nor a milestone. */
export const goalsModel = (plan: Plan, schedule: Schedule, options: DocumentOptions): GoalsModel | null => {
  const goals = Object.values(plan.goals);
  const milestones = Object.values(plan.milestones);
  if (goals.length + milestones.length === 0) return null;
  const done = goals.filter(({ status }) => status === 'done').length;
  return {
    standfirst: `${capitalised(counted(goals.length, 'goal'))}, ${done === 0 ? 'none' : inWords(done)} of them reached, and ${counted(milestones.length, 'milestone')} on the way.`,
    levels: goalsByLevel(plan).map(({ levelId, name, goals: ofLevel }) => ({
      id: levelId,
      name,
      goals: ofLevel.map((goal) => goalModel(plan, schedule, goal, options)),
    })),
    loose: milestones
      .filter(({ goalId }) => goalId === null)
      .toSorted((a, b) => `${a.due ?? '9'} ${a.title}`.localeCompare(`${b.due ?? '9'} ${b.title}`))
      .map((milestone) => milestoneRow(plan, schedule, milestone, options)),
  };
};

const goalModel = (plan: Plan, schedule: Schedule, goal: Goal, options: DocumentOptions): GoalModel => ({
  id: goal.id,
  title: goal.title,
  status: goal.status,
  words: statusWords(goal, options),
  deadline: goal.deadline === null ? '' : options.formats.day(goal.deadline),
  why: goal.why.trim(),
  measures: measureLines(plan, goal),
  expectations: goal.expectationIds.flatMap((id) => findExpectation(plan, id)?.expectation.text ?? []),
  progress: progressWords(plan, goal, options),
  milestones: milestonesOf(plan, goal).map((milestone) => milestoneRow(plan, schedule, milestone, options)),
});

const measureLines = (plan: Plan, goal: Goal): MeasureLine[] => {
  const milestones = milestonesOf(plan, goal);
  return goal.measures.map((measure) => ({
    id: measure.id,
    title: measureTitle(measure),
    standing: measureStanding(measure, milestones),
  }));
};

const statusWords = (goal: Goal, { formats }: DocumentOptions): string => {
  switch (goal.status) {
    case 'not-started':
      return 'Not started';
    case 'in-progress':
      return 'In progress';
    case 'done':
      return goal.finishedOn === null ? 'Reached' : `Reached on ${formats.shortDay(goal.finishedOn)}`;
    case 'skipped':
      return 'Not for now';
    case 'dropped':
      return goal.droppedBecause.trim() === '' ? 'Dropped' : `Dropped: ${goal.droppedBecause.trim()}`;
  }
};

const progressWords = (plan: Plan, goal: Goal, { formats }: DocumentOptions): string => {
  const { done, total, loggedHours, effort } = goalProgress(plan, goal);
  if (total === 0) return '';
  return `${done} of ${total} ${total === 1 ? 'milestone' : 'milestones'} done, ${loggedHours} of ${formats.hours(effort)} worked`;
};
