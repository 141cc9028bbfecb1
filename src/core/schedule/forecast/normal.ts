/**
 * The share of a normal distribution below `z` standard deviations from its mean: `normalShare(0)` is 0.5.
 * Abramowitz and Stegun 7.1.26, wrong by less than 0.0000002.
 */
export const normalShare = (z: number): number => {
  const t = 1 / (1 + (0.3275911 * Math.abs(z)) / Math.SQRT2);
  const poly = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const tail = (poly * Math.exp((-z * z) / 2)) / 2;
  return z > 0 ? 1 - tail : tail;
};

/**
 * How many standard deviations from the mean a share of a normal distribution lies below: `normalQuantile(0.8)` is about 0.8416.
 * Peter Acklam's rational approximation, wrong by less than one in a thousand million.
 */
export const normalQuantile = (share: number): number => {
  if (share < edge) return tailQuantile(Math.sqrt(-2 * Math.log(share)));
  if (share > 1 - edge) return -tailQuantile(Math.sqrt(-2 * Math.log(1 - share)));
  const q = share - 0.5;
  const r = q * q;
  const above = ((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) * r + 2.506628277459239;
  const below = ((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) * r + 1;
  return (above * q) / below;
};

const edge = 0.02425;

const tailQuantile = (q: number): number => {
  const above = ((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q + 4.374664141464968) * q + 2.938163982698783;
  const below = (((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1;
  return above / below;
};
