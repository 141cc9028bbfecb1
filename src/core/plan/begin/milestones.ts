import type { Availability } from '../../availability/availability';
import type { IsoDate } from '../../kit/dates';
import { fromDayNumber, toDayNumber, weekdayIndex } from '../../kit/day-number';
import { usualHours } from '../../goals/ideas';
import { newMilestone, type Milestone } from '../../milestones/milestone';
import { quartersByDay } from '../../schedule/capacity';
import type { StarterWork } from './work';

/**
 * Gives work its hours and due dates so that all of it can be done before the target date.
 * Learning takes 12 hours, practice 8 and a project 24, stretched or shrunk together to fill at most four fifths of the
 * time there is; due dates follow one another up to shortly before the target date, each on a Sunday.
 */
export const starterMilestones = (
  work: readonly StarterWork[],
  availability: Availability,
  targetDate: IsoDate,
  today: IsoDate,
  newId: () => string,
): Milestone[] => {
  const first = toDayNumber(today);
  const capacity = quartersByDay(availability, first, toDayNumber(targetDate) - first + 1);
  const efforts = effortsFor(work, capacity);
  const dueDays = dueDaysFor(efforts, capacity);
  const ids = work.map(() => newId());
  return work.map(({ title, kind, notes, goalId, waitsFor }, at) => ({
    ...newMilestone(ids[at] ?? '', title, today),
    kind,
    notes,
    goalId,
    effort: (efforts[at] ?? 1) / 4,
    due: fromDayNumber(endOfWeek(first + (dueDays[at] ?? 0), first + capacity.length - 1)),
    prerequisiteIds: waitsFor.map((place) => ids[place] ?? ''),
  }));
};

/** In quarter hours: whole hours from four hours on, never less than a quarter hour. */
const effortsFor = (work: readonly StarterWork[], capacity: Uint16Array): number[] => {
  const usual = work.map(({ kind }) => usualHours(kind) * 4);
  const available = 0.8 * sumOf(capacity);
  const scale = available === 0 ? 1 : Math.min(2.5, available / sumOf(usual));
  return usual.map((quarters) => {
    const scaled = Math.floor(quarters * scale);
    return scaled >= 16 ? scaled - (scaled % 4) : Math.max(1, scaled);
  });
};

/** Spread evenly by effort over the days, and never before the day on which the work so far can be done. */
const dueDaysFor = (efforts: readonly number[], capacity: Uint16Array): number[] => {
  const total = sumOf(efforts);
  const last = capacity.length - 1;
  let [workSoFar, hoursSoFar, day] = [0, capacity[0] ?? 0, 0];
  return efforts.map((effort) => {
    workSoFar += effort;
    while (hoursSoFar < workSoFar && day < last) hoursSoFar += capacity[(day += 1)] ?? 0;
    return Math.max(day, Math.round(0.95 * last * (workSoFar / total)));
  });
};

const endOfWeek = (day: number, last: number): number => Math.min(last, day + 6 - weekdayIndex(day));

const sumOf = (numbers: Uint16Array | readonly number[]): number => {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
};
