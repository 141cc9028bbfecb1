/**
 * Spreads hours a week over the weekdays in quarter hours, in proportion to `like` (evenly where that is all zero): each quarter
 * hour goes to the weekday that is furthest behind its share (Webster's method), so that a greater total takes from no weekday.
 * No day gets more than 24 hours. `sharedHours([1, 1, 1, 1, 0, 2, 0], 7)` is `[1.25, 1.25, 1.25, 1, 0, 2.25, 0]`.
 */
export const sharedHours = (like: readonly number[], hours: number): number[] => {
  const weights = like.some((share) => share > 0) ? like : like.map(() => 1);
  const quarters = weights.map(() => 0);
  for (let given = 0; given < Math.round(hours * 4); given += 1) {
    let next = -1;
    for (const [weekday, weight] of weights.entries()) {
      if (weight === 0 || (quarters[weekday] ?? 0) >= 96) continue;
      if (next < 0 || claim(weight, quarters[weekday]) > claim(weights[next], quarters[next])) next = weekday;
    }
    if (next < 0) break;
    quarters[next] = (quarters[next] ?? 0) + 1;
  }
  return quarters.map((count) => count / 4);
};

const claim = (weight = 0, quarters = 0): number => weight / (2 * quarters + 1);
