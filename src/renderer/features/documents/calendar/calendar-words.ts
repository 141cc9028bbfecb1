import type { CalendarRead, LeftOutWhy } from '../../../../core/importers/calendar/calendar-entry';
import type { EntryNews } from '../../../../core/importers/calendar/calendar.queries';

/** How an entry stands to the plan, in words. */
export const newsWords: Readonly<Record<EntryNews, string>> = {
  new: 'new',
  changed: 'in the plan, will be updated',
  same: 'in the plan as it is',
};

/** "one entry", "12 entries" */
export const counted = (entries: number): string => (entries === 1 ? 'one entry' : `${entries} entries`);

/** What was left out of a calendar file, and what was taken as it is written, a sentence to each reason. */
export const leftOutSentences = ({ leftOut, past, unknownZones }: CalendarRead): string[] => [
  ...(past > 0 ? [`${upper(counted(past))} ${past === 1 ? 'lies' : 'lie'} before today.`] : []),
  ...whys.flatMap((why) => {
    const titles = leftOut.filter((entry) => entry.why === why).map(({ title }) => `“${title.slice(0, 80)}”`);
    if (titles.length === 0) return [];
    const more = titles.length > 3 ? ` and ${titles.length - 3} more` : '';
    return [`${reasons[why]}: ${titles.slice(0, 3).join(', ')}${more}.`];
  }),
  ...unknownZones.map((zone) => `The time zone “${zone.slice(0, 80)}” is not known; its times are taken as they are written.`),
];

const reasons: Readonly<Record<LeftOutWhy, string>> = {
  cancelled: 'Cancelled',
  own: 'Made by Waymark itself',
  rule: 'Repeats in a way that is not laid out',
  'no-time': 'Takes no time',
  unreadable: 'Could not be understood',
};

const whys = Object.keys(reasons) as LeftOutWhy[];

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
