import { defineCommand, notFound } from '../commands/command';
import { Id, z } from '../kit/schema';
import { findLevel } from '../paths/path.queries';
import { Level } from '../paths/path';
import { ReadinessRule } from './readiness-rule';
import { ruleWords } from './rule-words';

/** Chooses the rule readiness is counted by, with its weights and the age of proof; typing a weight is one undo step. */
export const setReadinessRule = defineCommand({
  name: 'readiness.setRule',
  payload: ReadinessRule,
  label: ({ name }) => `Count readiness by “${ruleWords[name].title}”`,
  mergeKey: ({ name }) => name,
  apply: (plan, rule) => {
    plan.readinessRule = rule;
  },
});

/** Sets the points a level asks for, or null to have them worked out from what it and those below it expect. */
export const setLevelPoints = defineCommand({
  name: 'level.setPoints',
  payload: z.object({ levelId: Id, points: Level.shape.points }),
  label: ({ levelId }, plan) => `Set the points of ${findLevel(plan, levelId)?.level.name ?? ''}`,
  mergeKey: ({ levelId }) => levelId,
  apply: (plan, { levelId, points }) => {
    const level = findLevel(plan, levelId)?.level;
    if (!level) return notFound('level', levelId);
    level.points = points;
  },
});
