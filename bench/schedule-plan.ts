import { addDays, isoDate } from '../src/core/kit/dates';
import { newMilestone, type Milestone } from '../src/core/milestones/milestone';
import { emptyPlan, type Plan } from '../src/core/plan/plan';
import { randomFrom } from './seeded-random';

/** The day the measured schedules begin. */
export const firstDay = isoDate('2026-11-24');

/**
 * A plan of so many milestones with two dependencies each on earlier ones, half of them due, 60 hours a week: enough to
 * place ten thousand within the horizon.
 */
export const largePlan = (count: number, seed = 1): Plan => {
  const random = randomFrom(seed);
  const milestones: Record<string, Milestone> = {};
  for (let at = 0; at < count; at += 1) {
    const id = `milestone-${at}`;
    const waitsFor = at < 2 ? [] : [random.below(at), random.below(at)];
    if (waitsFor[0] === waitsFor[1] && at >= 2) waitsFor[1] = ((waitsFor[1] ?? 0) + 1) % at;
    milestones[id] = {
      ...newMilestone(id, random.sentence(5), firstDay),
      effort: (1 + random.below(24)) / 4,
      due: random.below(2) === 0 ? null : addDays(firstDay, random.below(3_000)),
      prerequisiteIds: waitsFor.map((place) => `milestone-${place}`),
    };
  }
  const plan = emptyPlan('plan', firstDay);
  return { ...plan, availability: { ...plan.availability, weekdayHours: [8, 8, 8, 8, 8, 10, 10] }, milestones };
};
