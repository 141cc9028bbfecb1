import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

/** An event of an exported calendar, as two parsers that know nothing of each other both read it. */
export interface ReadBack {
  readonly uid: string;
  readonly summary: string;
  readonly sequence: string;
  readonly start: string;
  readonly end: string;
}

/** The events by ical.js and by node-ical, in the order of their names. */
export const readBackTwice = (text: string): readonly [ReadBack[], ReadBack[]] => [withIcalJs(text), withNodeIcal(text)];

const withIcalJs = (text: string): ReadBack[] =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => {
      const value = (name: string): string => String(event.getFirstPropertyValue(name));
      return {
        uid: value('uid'),
        summary: value('summary'),
        sequence: value('sequence'),
        start: value('dtstart').slice(0, 16),
        end: value('dtend').slice(0, 16),
      };
    })
    .toSorted(byUid);

const withNodeIcal = (text: string): ReadBack[] =>
  Object.values(nodeIcal.sync.parseICS(text))
    .flatMap((event) => (event?.type === 'VEVENT' ? [event] : []))
    .map(({ uid, summary, sequence, start, end, datetype }) => ({
      uid,
      summary: typeof summary === 'string' ? summary : summary.val,
      sequence: String(sequence),
      start: local(start, datetype === 'date'),
      end: local(end ?? start, datetype === 'date'),
    }))
    .toSorted(byUid);

/** That parser gives moments, in the zone of the machine that runs the test. */
const local = (date: Date, isDay: boolean): string => {
  const part = (value: number): string => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
  return isDay ? day : `${day}T${part(date.getHours())}:${part(date.getMinutes())}`;
};

const byUid = (a: ReadBack, b: ReadBack): number => (a.uid < b.uid ? -1 : 1);
