import { Hours, z } from '../kit/schema';

/** The parts of a recurrence rule that may stand for each frequency, with what may stand in them. */
const most = { INTERVAL: /^[1-9]\d{0,2}$/, COUNT: /^[1-9]\d{0,3}$/, UNTIL: /^\d{8}(T\d{6}Z?)?$/, WKST: /^(MO|TU|WE|TH|FR|SA|SU)$/ };
const weekdays = /^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/;
const placedWeekdays = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*$/;
const monthDays = /^-?([1-9]|[12]\d|3[01])(,-?([1-9]|[12]\d|3[01]))*$/;
const parts: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  DAILY: { ...most, BYDAY: weekdays },
  WEEKLY: { ...most, BYDAY: weekdays },
  MONTHLY: { ...most, BYDAY: placedWeekdays, BYMONTHDAY: monthDays, BYSETPOS: /^-?[1-5]$/ },
  YEARLY: { ...most, BYMONTH: /^([1-9]|1[0-2])(,([1-9]|1[0-2]))*$/, BYMONTHDAY: monthDays },
};

/** Whether a text is a recurrence rule of days: `FREQ=WEEKLY;BYDAY=TU,TH` is, one by the hour or without end of parts is not. */
export const isRule = (text: string): boolean => {
  const pairs = text.split(';').map((part) => part.split('='));
  const fields = new Map(pairs.map(([name = '', value = '']) => [name, value]));
  const allowed = Object.hasOwn(parts, fields.get('FREQ') ?? '') ? parts[fields.get('FREQ') ?? ''] : undefined;
  if (!allowed || fields.size < pairs.length || pairs.some((pair) => pair.length !== 2)) return false;
  return [...fields].every(([name, value]) => name === 'FREQ' || (Object.hasOwn(allowed, name) && allowed[name]?.test(value)));
};

/**
 * Recurring practice: on which days, as the text of an RFC 5545 recurrence rule by day, week, month or year, and the hours
 * each time. What such a rule may hold is limited, so that none takes long to work out.
 */
export const Repeat = z.object({
  rule: z.string().max(500).refine(isRule, { message: 'this is not a rule such as FREQ=WEEKLY;BYDAY=TU' }),
  hours: Hours.gt(0).max(24),
});
/** See the schema of the same name. */
export type Repeat = z.infer<typeof Repeat>;
