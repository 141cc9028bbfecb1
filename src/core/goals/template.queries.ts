import type { Level, Path, Stage } from '../paths/path';
import type { Plan } from '../plan/plan';
import type { Goal } from './goal';
import { buildingIdea, learningIdeas, yearsOverlap, type Idea } from './ideas';

/**
 * A goal a path suggests: a stage with its skills as milestones, or a project with building it as one.
 * `goal` is what was made of it already, or the goal its milestones belong to where all of them are in the plan;
 * `missing` are the milestones the plan has not got.
 */
export interface GoalTemplate {
  readonly originId: string;
  readonly kind: 'stage' | 'project';
  readonly title: string;
  readonly why: string;
  readonly levelId: string;
  readonly ideas: readonly Idea[];
  readonly missing: readonly Idea[];
  readonly isThere: boolean;
  readonly goal: Goal | null;
}

/** The goals a path suggests: its stages, then its projects, each at the level it is meant for. */
export const goalTemplates = (plan: Plan, path: Path): GoalTemplate[] => {
  const [first] = path.levels;
  if (!first) return [];
  const usual = path.levels.find(({ id }) => id === plan.position?.targetLevelId) ?? first;
  const known = whatIsThere(plan);
  return [
    ...path.stages.map((stage) =>
      templateOf(known, {
        originId: stage.id,
        kind: 'stage' as const,
        title: stage.title,
        why: [stage.focus, stage.mindset].filter((text) => text !== '').join('\n'),
        levelId: levelOfStage(path, stage, usual).id,
        ideas: learningIdeas(stage),
      }),
    ),
    ...path.projects.map((project) =>
      templateOf(known, {
        originId: project.id,
        kind: 'project' as const,
        title: project.title,
        why: '',
        levelId: project.levelId ?? usual.id,
        ideas: [buildingIdea(project)],
      }),
    ),
  ];
};

/** What a path suggests under an id, or null where no path of the plan holds such a stage or project. */
export const findTemplate = (plan: Plan, originId: string): GoalTemplate | null => {
  for (const path of Object.values(plan.paths)) {
    const found = goalTemplates(plan, path).find((template) => template.originId === originId);
    if (found) return found;
  }
  return null;
};

interface Known {
  readonly goalByOrigin: ReadonlyMap<string, Goal>;
  /** The goal of a milestone by its title, null where it belongs to none. */
  readonly goalByMilestone: ReadonlyMap<string, Goal | null>;
}

const whatIsThere = ({ goals, milestones }: Plan): Known => ({
  goalByOrigin: new Map(
    Object.values(goals).flatMap((goal) => (goal.originId === null ? [] : [[goal.originId, goal] as const])),
  ),
  goalByMilestone: new Map(
    Object.values(milestones)
      .filter(({ status }) => status !== 'dropped')
      .map(({ title, goalId }) => [title, (goalId === null ? null : goals[goalId]) ?? null]),
  ),
});

type Suggested = Omit<GoalTemplate, 'missing' | 'isThere' | 'goal'>;

const templateOf = ({ goalByOrigin, goalByMilestone }: Known, suggested: Suggested): GoalTemplate => {
  const { ideas, originId } = suggested;
  const missing = ideas.filter(({ title }) => !goalByMilestone.has(title));
  const own = goalByOrigin.get(originId) ?? null;
  const isWhollyPlanned = ideas.length > 0 && missing.length === 0;
  const other = isWhollyPlanned ? (goalByMilestone.get(ideas[0]?.title ?? '') ?? null) : null;
  return { ...suggested, missing, isThere: own !== null || isWhollyPlanned, goal: own ?? other };
};

/** The target level where the years of the stage overlap its own, else the first level they overlap, else the target. */
const levelOfStage = ({ levels }: Path, { years }: Stage, usual: Level): Level =>
  [usual, ...levels].find((level) => yearsOverlap(level.years, years)) ?? usual;
