import type { Move } from '../../paths/path';

/**
 * Where a move starts and ends, by its label: "From Frontend to Backend" or "Frontend → Backend"; both null where
 * the label is of neither form.
 */
export const fromAndTo = (label: string): Pick<Move, 'from' | 'to'> => {
  const match = fromTo.exec(label) ?? arrow.exec(label);
  return { from: match?.[1]?.trim() ?? null, to: match?.[2]?.trim() ?? null };
};

const fromTo = /^from\s+(\S.*?)\s+(?:in)?to\s+(\S.*)$/i;
const arrow = /^(\S.*?)\s*(?:→|⇒|->|=>)\s*(\S.*)$/;
