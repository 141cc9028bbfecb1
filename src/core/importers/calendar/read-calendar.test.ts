import { describe, expect, it } from 'vitest';
import { calendarText, readByPersonIn } from './read-calendar.example';

const berlin = (...events: readonly (readonly string[])[]) => readByPersonIn('Europe/Berlin', ...events);
const starts = (lines: readonly string[], zone = 'Europe/Berlin') =>
  readByPersonIn(zone, lines).events.map(({ on, starts: at, minutes }) => `${on} ${at} ${minutes}`);

describe('whole days of a calendar', () => {
  it('end on the day before their end, or with their day where none is said', () => {
    const { days } = berlin(
      ['SUMMARY:Winter holiday', 'DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20270103'],
      ['SUMMARY:Leap day', 'DTSTART;VALUE=DATE:20280229'],
      ['SUMMARY:Two weeks', 'DTSTART;VALUE=DATE:20270301', 'DURATION:P2W'],
    );
    expect(days).toEqual([
      { uid: 'e1', label: 'Winter holiday', from: '2026-12-24', to: '2027-01-02' },
      { uid: 'e3', label: 'Two weeks', from: '2027-03-01', to: '2027-03-14' },
      { uid: 'e2', label: 'Leap day', from: '2028-02-29', to: '2028-02-29' },
    ]);
  });

  it('stay where they are in every zone', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'])
      expect(readByPersonIn(zone, ['DTSTART;VALUE=DATE:20261225']).days).toMatchObject([{ from: '2026-12-25', to: '2026-12-25' }]);
  });

  it('count as past before today, and a timed entry of a day or longer is whole days', () => {
    const { days, past } = berlin(
      ['DTSTART;VALUE=DATE:20261101'],
      ['SUMMARY:Retreat', 'DTSTART:20261201T180000', 'DTEND:20261204T000000'],
    );
    expect(past).toBe(1);
    expect(days).toEqual([{ uid: 'e2', label: 'Retreat', from: '2026-12-01', to: '2026-12-03' }]);
  });
});

describe('timed entries of a calendar', () => {
  it('are on the clock of the person: as written without a zone, moved from UTC and from other zones', () => {
    expect(starts(['DTSTART:20261201T183000', 'DTEND:20261201T200000'])).toEqual(['2026-12-01 18:30 90']);
    expect(starts(['DTSTART:20261201T233000Z', 'DURATION:PT45M'])).toEqual(['2026-12-02 00:30 45']);
    expect(starts(['DTSTART;TZID=America/New_York:20261201T183000', 'DURATION:PT1H'])).toEqual(['2026-12-02 00:30 60']);
  });

  it('keep the hour of their own zone where clocks change on different days', () => {
    const weekly = ['DTSTART;TZID=America/New_York:20270310T120000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=4'];
    expect(starts(weekly)).toEqual([
      '2027-03-10 18:00 60', '2027-03-17 17:00 60', '2027-03-24 17:00 60', '2027-03-31 18:00 60',
    ]);
  });

  it('last as long as they really do over a change of clocks, and a skipped hour counts with the hour before', () => {
    expect(starts(['DTSTART;TZID=Europe/Berlin:20270328T013000', 'DTEND;TZID=Europe/Berlin:20270328T033000'])).toEqual([
      '2027-03-28 01:30 60',
    ]);
    expect(starts(['DTSTART;TZID=Europe/Berlin:20270328T023000', 'DURATION:PT1H'])).toEqual(['2027-03-28 03:30 60']);
  });

  it('are taken as written where the zone is unknown, and it is named', () => {
    const read = berlin(['DTSTART;TZID=My Zone:20261201T183000', 'DURATION:PT1H']);
    expect(read.events).toMatchObject([{ on: '2026-12-01', starts: '18:30' }]);
    expect(read.unknownZones).toEqual(['My Zone']);
  });
});

describe('what repeats', () => {
  const dates = (...lines: string[]) => berlin(lines).days.map(({ from }) => from);

  it('is laid out for two years, each with a name of its own', () => {
    const { days } = berlin(['SUMMARY:Christmas', 'DTSTART;VALUE=DATE:20001225', 'RRULE:FREQ=YEARLY']);
    expect(days.map(({ uid, from }) => [uid, from])).toEqual([
      ['e1#2026-12-25', '2026-12-25'], ['e1#2027-12-25', '2027-12-25'],
    ]);
  });

  it('follows the usual rules of holidays', () => {
    expect(dates('DTSTART;VALUE=DATE:20201126', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH')).toEqual(['2026-11-26', '2027-11-25', '2028-11-23']);
    expect(dates('DTSTART;VALUE=DATE:20200525', 'RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO')).toEqual(['2027-05-31', '2028-05-29']);
    expect(dates('DTSTART;VALUE=DATE:20200525', 'RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=MO;BYSETPOS=-1')).toEqual(['2027-05-31', '2028-05-29']);
  });

  it('ends with its count or its last day, leaves out what is excepted and adds what is added', () => {
    expect(dates('DTSTART;VALUE=DATE:20261201', 'RRULE:FREQ=DAILY;COUNT=4', 'EXDATE;VALUE=DATE:20261202', 'RDATE;VALUE=DATE:20261224')).toEqual([
      '2026-12-01', '2026-12-03', '2026-12-04', '2026-12-24',
    ]);
    expect(dates('DTSTART;VALUE=DATE:20261201', 'RRULE:FREQ=WEEKLY;UNTIL=20261215')).toHaveLength(3);
    expect(starts(['DTSTART;TZID=America/New_York:20261201T200000', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;UNTIL=20261203T010000Z'])).toHaveLength(2);
  });

  it('gives way to one of the series that is different or cancelled', () => {
    const { events, leftOut } = berlin(
      ['UID:s', 'SUMMARY:Course', 'DTSTART:20261201T180000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=3'],
      ['UID:s', 'SUMMARY:Course, later', 'RECURRENCE-ID:20261208T180000', 'DTSTART:20261209T190000', 'DURATION:PT1H'],
      ['UID:s', 'RECURRENCE-ID:20261215T180000', 'DTSTART:20261215T180000', 'STATUS:CANCELLED'],
    );
    expect(events.map(({ uid, title, on }) => [uid, title, on])).toEqual([
      ['s#2026-12-01', 'Course', '2026-12-01'], ['s#2026-12-08', 'Course, later', '2026-12-09'],
    ]);
    expect(leftOut).toEqual([]);
  });
});

describe('what is left out', () => {
  it('is named with its reason', () => {
    const { leftOut } = berlin(
      ['SUMMARY:Called off', 'STATUS:CANCELLED', 'DTSTART;VALUE=DATE:20261201'],
      ['SUMMARY:Every minute', 'DTSTART:20261201T180000', 'DURATION:PT1M', 'RRULE:FREQ=MINUTELY'],
      ['SUMMARY:Never', 'DTSTART;VALUE=DATE:20261201', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'],
      ['SUMMARY:A moment', 'DTSTART:20261201T180000'],
      ['SUMMARY:Mine', 'UID:milestone-m@plan.waymark.invalid', 'DTSTART;VALUE=DATE:20261201'],
      ['SUMMARY:No start'],
    );
    expect(leftOut).toEqual([
      { title: 'An event', why: 'unreadable' },
      { title: 'Called off', why: 'cancelled' },
      { title: 'Every minute', why: 'rule' },
      { title: 'Never', why: 'rule' },
      { title: 'A moment', why: 'no-time' },
      { title: 'Mine', why: 'own' },
    ]);
  });

  it('is nothing of an empty calendar', () => {
    expect(calendarText()).toContain('BEGIN:VCALENDAR');
    expect(berlin()).toMatchObject({ days: [], events: [], leftOut: [], past: 0 });
  });
});
