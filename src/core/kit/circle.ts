/** Something that waits for others of its kind, named by their ids. */
export interface Waiting {
  readonly id: string;
  readonly prerequisiteIds: readonly string[];
}

/**
 * The things of a circle of prerequisites, each waiting for the next and the first one repeated at the end,
 * or null where nothing waits for itself: for a that waits for b and b that waits for a, `[a, b, a]`.
 */
export const circleAmong = <Thing extends Waiting>(things: Readonly<Record<string, Thing>>): Thing[] | null => {
  const finished = new Set<string>();
  for (const start of Object.keys(things)) {
    const circle = circleFrom(start, things, finished);
    if (circle) return circle;
  }
  return null;
};

/** Walks prerequisites depth first with a stack of its own, so that a chain of any length is safe. */
const circleFrom = <Thing extends Waiting>(
  start: string,
  things: Readonly<Record<string, Thing>>,
  finished: Set<string>,
): Thing[] | null => {
  const trail: { readonly thing: Thing; next: number }[] = [];
  const onTrail = new Set<string>();
  const enter = (id: string): void => {
    const thing = things[id];
    if (!thing || finished.has(id)) return;
    trail.push({ thing, next: 0 });
    onTrail.add(id);
  };
  enter(start);
  for (let top = trail.at(-1); top; top = trail.at(-1)) {
    const id = top.thing.prerequisiteIds[top.next];
    top.next += 1;
    if (id === undefined) {
      finished.add(top.thing.id);
      onTrail.delete(top.thing.id);
      trail.pop();
    } else if (onTrail.has(id)) {
      const walked = trail.map(({ thing }) => thing);
      const circle = walked.slice(walked.findIndex((thing) => thing.id === id));
      return [...circle, ...circle.slice(0, 1)];
    } else enter(id);
  }
  return null;
};
