import { addDays, isoDate, type IsoDate } from '../../../../core/kit/dates';

/** A week, Monday first, to name the weekdays by. */
export const someWeek: readonly IsoDate[] = [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(isoDate('2025-12-29'), day));
