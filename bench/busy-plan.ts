import { addDays, isoDate, type IsoDate } from '../src/core/kit/dates';
import { newMilestone, type Milestone } from '../src/core/milestones/milestone';
import { examplePath } from '../src/core/paths/path.example';
import type { Plan } from '../src/core/plan/plan';
import { samplePlan } from '../src/core/plan/sample';
import { randomFrom, type Random } from './seeded-random';

/**
 * The sample plan with so many open milestones more, spread over its goals in chains of a few, a third of them due, some pinned,
 * accepted earlier or in one piece, and 20 hours a week: what a person with far too many plans would look at.
 */
export const busyPlan = (count: number, today: IsoDate, seed = 1): Plan => {
  const random = randomFrom(seed);
  let made = 0;
  const sample = samplePlan(examplePath(), today, () => `id-${(made += 1)}`);
  const goalIds = Object.keys(sample.goals);
  const milestones: Record<string, Milestone> = { ...sample.milestones };
  for (let at = 0; at < count; at += 1) {
    const id = `milestone-${at}`;
    milestones[id] = milestoneAt(random, at, id, random.pick(goalIds), today);
  }
  return { ...sample, availability: { ...sample.availability, weekdayHours: [3, 3, 3, 3, 2, 4, 2] }, milestones };
};

const milestoneAt = (random: Random, at: number, id: string, goalId: string, today: IsoDate): Milestone => {
  const due = addDays(today, random.below(2_000) - 10);
  const accepted = addDays(today, random.below(1_000));
  return {
    ...newMilestone(id, random.sentence(3 + random.below(5)), isoDate('2026-01-05')),
    goalId: random.below(12) === 0 ? null : goalId,
    effort: 1 + random.below(20) / 2,
    due: random.below(3) === 0 ? due : null,
    prerequisiteIds: at % 4 === 0 ? [] : [`milestone-${at - 1}`],
    lagDays: at % 4 === 2 ? { [`milestone-${at - 1}`]: 1 + random.below(10) } : {},
    pinnedOn: random.below(25) === 0 ? addDays(today, random.below(400)) : null,
    unsplittable: random.below(30) === 0,
    baseline: random.below(5) === 0 ? { start: accepted, end: addDays(accepted, 5) } : null,
  };
};
