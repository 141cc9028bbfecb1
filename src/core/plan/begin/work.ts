import type { Goal } from '../../goals/goal';
import { buildingIdea, learningIdeas, yearsOverlap, type Idea } from '../../goals/ideas';
import { listed, shortened } from '../../kit/words';
import type { Level, Stage } from '../../paths/path';
import { expectationsByCategory } from '../../paths/path.queries';
import { levelsToClimb, type Standing } from '../../position/standing.queries';
import { goalChooser } from './goal-choice';

/**
 * A piece of work a plan begins with, before it has hours and dates; `waitsFor` names places earlier in
 * the list.
 */
export interface StarterWork extends Idea {
  readonly goalId: string | null;
  readonly waitsFor: readonly number[];
}

/**
 * The work that leads to the target, in the order to do it: level by level, first what the path's stages teach,
 * then its suggested projects, which wait for that learning. A goal nothing leads to gets practice of its own.
 */
export const starterWork = (standing: Standing, goals: readonly Goal[]): StarterWork[] => {
  const choose = goalChooser(standing.target, goals);
  const work: StarterWork[] = [];
  const add = (idea: Idea, goalId: string | null, waitsFor: readonly number[]): number =>
    work.push({ ...idea, goalId, waitsFor }) - 1;

  const levels = levelsToClimb(standing);
  const taught = new Set<Stage>();
  for (const level of levels) {
    const learned = learningFor(standing, level, taught).map((idea) => add(idea, choose(idea.title), []));
    const projects = projectsFor(standing, level).map((idea) => ({ idea, goalId: choose(idea.title) }));
    if (level === levels.at(-1)) {
      const served = new Set([...work, ...projects].map(({ goalId }) => goalId));
      const unserved = goals.filter(({ id }) => !served.has(id));
      for (const goal of unserved) add(practiceFor(standing.target, goal), goal.id, []);
    }
    for (const { idea, goalId } of projects) add(idea, goalId, learned);
  }
  return work;
};

/**
 * The skills of the stages whose years overlap the level's, each stage once; for a level without any, its
 * own skills by category.
 */
const learningFor = ({ path }: Standing, level: Level, taught: Set<Stage>): Idea[] => {
  const stages = path.stages.filter((stage) => stage.skills.length > 0 && yearsOverlap(stage.years, level.years));
  if (stages.length === 0) return learningFromSkills(level);
  const fresh = stages.filter((stage) => !taught.has(stage));
  return fresh.flatMap((stage) => {
    taught.add(stage);
    return learningIdeas(stage);
  });
};

const learningFromSkills = (level: Level): Idea[] =>
  [...expectationsByCategory(level)]
    .filter(([, expectations]) => expectations[0]?.kind === 'skill')
    .map(([category, expectations]) => ({
      title: shortened(`Learn: ${category}, ${listed(expectations.slice(0, 2).map(({ text }) => text))}`, 200),
      kind: 'learn',
      notes: expectations.map(({ text }) => `- ${text}`).join('\n'),
    }));

const projectsFor = ({ path }: Standing, level: Level): Idea[] =>
  path.projects
    .filter(({ levelId }) => levelId === level.id)
    .map(buildingIdea);

const practiceFor = (target: Level, goal: Goal): Idea => {
  const wanted = target.expectations.filter(({ id }) => goal.expectationIds.includes(id));
  const isSkill = wanted[0]?.kind === 'skill';
  return {
    title: shortened(`${isSkill ? 'Learn' : 'Practise'}: ${wanted[0]?.text ?? goal.title}`, 200),
    kind: isSkill ? 'learn' : 'practise',
    notes: wanted.slice(1).map(({ text }) => `- ${text}`).join('\n'),
  };
};
