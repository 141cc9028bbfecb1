import type { Milestone } from './milestone';

/** The milestones of a circle of prerequisites, first one repeated at the end, or null where there is none. */
export const prerequisiteCycle = (milestones: Readonly<Record<string, Milestone>>): Milestone[] | null => {
  const finished = new Set<string>();
  for (const start of Object.keys(milestones)) {
    const cycle = circleFrom(start, milestones, finished);
    if (cycle) return cycle;
  }
  return null;
};

/** Walks prerequisites depth first with a stack of its own, so that a chain of any length is safe. */
const circleFrom = (
  start: string,
  milestones: Readonly<Record<string, Milestone>>,
  finished: Set<string>,
): Milestone[] | null => {
  const trail: { readonly milestone: Milestone; next: number }[] = [];
  const onTrail = new Set<string>();
  const enter = (id: string): void => {
    const milestone = milestones[id];
    if (!milestone || finished.has(id)) return;
    trail.push({ milestone, next: 0 });
    onTrail.add(id);
  };
  enter(start);
  for (let top = trail.at(-1); top; top = trail.at(-1)) {
    const id = top.milestone.prerequisiteIds[top.next];
    top.next += 1;
    if (id === undefined) {
      finished.add(top.milestone.id);
      onTrail.delete(top.milestone.id);
      trail.pop();
    } else if (onTrail.has(id)) {
      const walked = trail.map(({ milestone }) => milestone);
      const circle = walked.slice(walked.findIndex((milestone) => milestone.id === id));
      return [...circle, ...circle.slice(0, 1)];
    } else enter(id);
  }
  return null;
};

/** Hours logged on a milestone so far. */
export const loggedHours = (milestone: Milestone): number =>
  milestone.logged.reduce((sum, { hours }) => sum + hours, 0);

/** Hours of work still to do: effort less what is logged, never under a quarter hour while it is open, 0 once it is closed. */
export const remainingHours = (milestone: Milestone): number =>
  isOpen(milestone) ? Math.max(0.25, milestone.effort - loggedHours(milestone)) : 0;

/** Whether a milestone still asks for time. */
export const isOpen = (milestone: Milestone): boolean =>
  milestone.status === 'planned' || milestone.status === 'in-progress';
