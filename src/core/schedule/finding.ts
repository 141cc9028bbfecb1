import { dateInWords, daysInWords } from '../kit/date-words';
import type { Placement } from './placement';
import { horizonDays, type Calendar } from './calendar';
import type { Work } from './work';

/** Something the schedule cannot do for a milestone, as a sentence for the person. */
export interface ScheduleFinding {
  readonly milestoneId: string;
  readonly kind: 'late' | 'no-capacity' | 'before-start';
  readonly sentence: string;
}

/**
 * What is wrong with each piece of work, if anything: no room, a due date before its start, or planned too
 * late.
 */
export const findingsAbout = (
  works: readonly Work[],
  placements: ReadonlyMap<string, Placement>,
  calendar: Calendar,
): ScheduleFinding[] => {
  const hasHours = calendar.quarters.some((quarters) => quarters > 0);
  return works.flatMap(({ milestone, prerequisites }): ScheduleFinding[] => {
    const { id: milestoneId, title, start, due } = milestone;
    const placement = placements.get(milestoneId);
    if (!placement) {
      const blocker = prerequisites.find((place) => !placements.has(works[place]?.milestone.id ?? ''));
      const blockerTitle = blocker === undefined ? null : (works[blocker]?.milestone.title ?? null);
      return [{ milestoneId, kind: 'no-capacity', sentence: noRoomSentence(title, hasHours, blockerTitle) }];
    }
    if (start !== null && due !== null && due < start) {
      const sentence = `“${title}” is due on ${dateInWords(due)} but may start only on ${dateInWords(start)}.`;
      return [{ milestoneId, kind: 'before-start', sentence }];
    }
    if (due !== null && placement.lateByDays > 0) {
      const days = daysInWords(placement.lateByDays);
      const sentence = `“${title}” is planned to end on ${dateInWords(placement.end)}, ${days} after it is due.`;
      return [{ milestoneId, kind: 'late', sentence }];
    }
    return [];
  });
};

const noRoomSentence = (title: string, hasHours: boolean, blocker: string | null): string => {
  if (!hasHours) return `“${title}” cannot be placed: no hours are set aside for learning. Give a weekday some hours.`;
  if (blocker !== null) return `“${title}” cannot be placed: it waits for “${blocker}”, which cannot be placed either.`;
  const years = Math.round(horizonDays / 365.25);
  return `“${title}” cannot be placed: the hours of the next ${years} years do not reach for it.`;
};
