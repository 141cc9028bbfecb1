import { describe, expect, it } from 'vitest';
import { isRule } from './repeat';

describe('a rule of recurring practice', () => {
  it.each([
    'FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=TU,TH', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=10',
    'FREQ=MONTHLY;BYDAY=1SA', 'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29',
    'FREQ=WEEKLY;UNTIL=20270101T000000Z',
  ])('may be %s', (rule) => expect(isRule(rule)).toBe(true));

  it.each([
    '', 'weekly', 'FREQ=HOURLY', 'FREQ=WEEKLY;BYDAY=XX', 'FREQ=DAILY;INTERVAL=0', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=WEEKLY;FREQ=DAILY', 'FREQ=WEEKLY;constructor=1', 'FREQ=toString', 'FREQ=WEEKLY;BYDAY=TU;', 'FREQ=WEEKLY\nCOUNT=1',
  ])('may not be %j', (rule) => expect(isRule(rule)).toBe(false));
});
