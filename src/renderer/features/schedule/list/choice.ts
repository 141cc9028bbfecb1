/** Which milestones of the list are chosen, and the one the next range begins at. */
export interface Choice {
  readonly chosen: ReadonlySet<string>;
  readonly anchor: string | null;
}

/** Choosing several: what is chosen among which order of milestones, and how that changes. */
export interface Choosing {
  readonly choice: Choice;
  readonly order: readonly string[];
  readonly onChange: (choice: Choice) => void;
  readonly onLeave: () => void;
}

/** Nothing chosen. */
export const noChoice: Choice = { chosen: new Set(), anchor: null };

/** Chooses one, or lets it go. */
export const toggled = ({ chosen }: Choice, id: string): Choice => ({
  chosen: new Set(chosen.has(id) ? [...chosen].filter((other) => other !== id) : [...chosen, id]),
  anchor: id,
});

/**
 * Chooses everything from the last one touched to this one, in the order of the list; the one itself where
 * none was touched.
 */
export const extendedTo = ({ chosen, anchor }: Choice, id: string, order: readonly string[]): Choice => {
  const [from, to] = [order.indexOf(anchor ?? id), order.indexOf(id)];
  const range = from < 0 ? [id] : order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { chosen: new Set([...chosen, ...range]), anchor: id };
};

/** Chooses all, or nothing where all are chosen already. */
export const allOrNone = ({ chosen }: Choice, order: readonly string[]): Choice =>
  order.every((id) => chosen.has(id)) ? noChoice : { chosen: new Set(order), anchor: null };
