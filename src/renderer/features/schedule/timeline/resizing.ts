/** Efforts change by half hours on the timeline. */
export const effortStep = 0.5;

/**
 * The hours of a bar whose end is moved by days: each day counts as many hours as the bar has for a day now.
 * Six hours over three days become ten when the end moves by two days. Rounded to half hours, never under
 * half an hour.
 */
export const resizedEffort = (effort: number, days: number, by: number): number => {
  const hours = (effort * Math.max(0, days + by)) / Math.max(1, days);
  return Math.max(effortStep, Math.round(hours / effortStep) * effortStep);
};
