import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleToday } from '../../commands/execute.example';
import { readCalendar } from './read-calendar';
import { calendarText } from './read-calendar.example';

const read = (text: string) => readCalendar(text, { name: 'odd.ics', today: exampleToday, zone: 'Europe/Berlin' });
const refusal = (text: string) => {
  const result = read(text);
  return result.ok ? null : result.error.type;
};
const many = (count: number, ...lines: string[]) => calendarText(...Array.from({ length: count }, () => lines));

describe('a calendar file that means harm or is none', () => {
  it('is declined for what it is', () => {
    expect(refusal('')).toBe('not-a-calendar');
    expect(refusal('<html>BEGIN:VCALENDAR</html>')).toBe('not-a-calendar');
    expect(refusal('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR')).toBe('not-a-calendar');
    expect(refusal(`BEGIN:VCALENDAR\r\n${'X'.repeat(2_000_001)}`)).toBe('too-large');
    expect(refusal(many(5_001, 'DTSTART:20261201T180000'))).toBe('too-many-events');
    expect(refusal(many(2_001, 'DTSTART;VALUE=DATE:20261201'))).toBe('too-many-entries');
    expect(refusal(many(2, 'DTSTART;VALUE=DATE:19900101', 'RRULE:FREQ=DAILY;COUNT=50000'))).toBe('too-many-repeats');
  });

  it('is answered soon, however deep or long its lines are', () => {
    expect(refusal(`BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(100_000)}`)).toBe('not-a-calendar');
    expect(read(calendarText([`SUMMARY:${'x'.repeat(500_000)}`, 'DTSTART;VALUE=DATE:20261201']))).toMatchObject({ ok: true });
    expect(read(calendarText([`SUMMARY:x${'\r\n x'.repeat(200_000)}`, 'DTSTART;VALUE=DATE:20261201']))).toMatchObject({ ok: true });
  });

  it('never makes the reader fail, whatever stands in it', () => {
    const names = fc.constantFrom('DTSTART', 'DTSTART;VALUE=DATE', 'DTSTART;TZID=Europe/Berlin', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'UID', 'SUMMARY', 'STATUS', 'RECURRENCE-ID', 'X');
    const values = fc.oneof(
      fc.constantFrom('20261201', '20261201T180000', '20261201T250000Z', '99999999', 'PT1H', 'P9999W', '-P1D', 'FREQ=YEARLY;BYMONTH=0', 'FREQ=DAILY;INTERVAL=0', 'FREQ=MONTHLY;BYMONTHDAY=31', 'FREQ=WEEKLY;BYDAY=MO,TU', 'FREQ=YEARLY;BYDAY=53MO', 'FREQ=MONTHLY;UNTIL=x', 'CANCELLED', '__proto__'),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    );
    const line = fc.tuple(names, values).map(([name, value]) => `${name}:${value}`);
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 6 }), { maxLength: 4 }), (events) => {
        const result = read(calendarText(...events));
        expect(result.ok || result.error.type.length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
