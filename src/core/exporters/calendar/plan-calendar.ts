import type { IsoDate } from '../../kit/dates';
import { err, ok, type Result } from '../../kit/result';
import type { Plan } from '../../plan/plan';
import type { CalendarChoice } from './calendar-choice';
import { eventText, type CalendarEdition } from './calendar-event';
import { contentLine } from './content-line';
import { deadlineEvents, fixedEvents, followUpEvents, milestoneEvents, reviewEvents } from './plan-events';

/** Nothing of what was chosen is in the plan, and a calendar without any entry is none. */
export interface NothingToExport {
  readonly type: 'nothing';
}

/**
 * A plan as an iCalendar document (RFC 5545): the chosen parts by title and date only. Whole days are dates and timed events
 * are local times without a zone, so that no zone can move them.
 */
export const planCalendar = (
  plan: Plan,
  choice: CalendarChoice,
  edition: CalendarEdition & { readonly today: IsoDate },
): Result<string, NothingToExport> => {
  const events = [
    ...milestoneEvents(plan, choice, edition.today),
    ...deadlineEvents(plan, choice),
    ...fixedEvents(plan, choice),
    ...followUpEvents(plan, choice),
    ...reviewEvents(plan, choice, edition.today),
  ];
  if (events.length === 0) return err({ type: 'nothing' });
  return ok([...head, ...events.map((event) => eventText(event, edition)), contentLine('END', 'VCALENDAR')].join(''));
};

/** The sentence for a calendar nothing would be in. */
export const nothingSentence =
  'There is nothing to save: the plan holds none of what was chosen. Choose other parts, or plan a milestone first.';

const head = [
  contentLine('BEGIN', 'VCALENDAR'),
  contentLine('VERSION', '2.0'),
  contentLine('PRODID', '-//Waymark//Waymark//EN'),
  contentLine('CALSCALE', 'GREGORIAN'),
  contentLine('METHOD', 'PUBLISH'),
  contentLine('X-WR-CALNAME', 'Waymark'),
];
