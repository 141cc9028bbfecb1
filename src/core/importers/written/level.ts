import { Line } from '../../kit/schema';
import { newLevel, type Activity, type Level } from '../../paths/path';
import { readGroup } from './expectations';
import { payIn, shareAtEnd, shareIn, yearsAtEnd, yearsIn } from './figures';
import type { WrittenLine, WrittenSection } from './lines';
import { proseOf } from './prose';
import { atEnd, shown } from './raw';
import type { Reading } from './reading';

/** Reads one level as Waymark writes it; null where its heading cannot be its name. */
export const readLevel = ({ heading, lines }: WrittenSection, reading: Reading): Level | null => {
  const dated = atEnd(heading.raw, yearsAtEnd);
  const name = Line.safeParse(shown(dated?.before ?? heading.raw));
  if (!name.success) return null;
  const level: Level = {
    ...newLevel(reading.ids.take(name.data), name.data),
    years: dated && yearsIn(dated.match),
  };
  reading.ledger.map([heading.line], dated ? `${name.data}, name and years` : `${name.data}, name`);
  const firstLabel = lines.findIndex(({ kind }) => kind === 'label' || kind === 'item');
  const summary = firstLabel === -1 ? lines : lines.slice(0, firstLabel);
  level.summary = proseOf(summary).slice(0, 10_000);
  reading.ledger.map(textLines(summary), `${name.data}, Summary`);
  for (const group of groupsOf(lines.slice(summary.length))) readPart(level, group, reading);
  return level;
};

const textLines = (lines: readonly WrittenLine[]): number[] =>
  lines.filter(({ kind }) => kind === 'text').map(({ line }) => line);

interface Group {
  readonly label: WrittenLine;
  readonly items: readonly WrittenLine[];
}

const groupsOf = (lines: readonly WrittenLine[]): Group[] => {
  const groups: { label: WrittenLine; items: WrittenLine[] }[] = [];
  for (const line of lines) {
    if (line.kind === 'label') groups.push({ label: line, items: [] });
    else if (line.kind === 'item') groups.at(-1)?.items.push(line);
  }
  return groups;
};

const kinds = {
  'Typical Responsibilities': 'responsibility',
  'Required Skills': 'skill',
  'Soft Skills': 'soft-skill',
} as const;

const payKinds = { Compensation: 'unstated', 'Total compensation': 'total', 'Base compensation': 'base' } as const;

const readPart = (level: Level, { label, items }: Group, reading: Reading): void => {
  const name = label.label ?? '';
  const { ledger } = reading;
  const settled = (target: string, isRead: boolean): void => {
    if (isRead) ledger.map([label.line], `${level.name}, ${target}`);
  };
  if (isKeyOf(kinds, name)) {
    ledger.note([label.line]);
    level.expectations.push(...readGroup(items, kinds[name], level.name, reading));
  } else if (name === 'Day in the Life') {
    ledger.note([label.line]);
    level.activities.push(...items.flatMap((item) => readActivity(item, level.name, reading)));
  } else if (isKeyOf(payKinds, name)) {
    level.pay ??= payIn(label.raw, payKinds[name]);
    settled('Pay', level.pay !== null);
  } else if (name === 'Base pay') {
    level.basePay = payIn(label.raw, 'base');
    settled('Base pay', level.basePay !== null);
  } else if (name === 'Track') {
    level.track = shown(label.raw).slice(0, 200);
    settled('Track', true);
  } else if (name === 'Points') {
    const points = Number(label.raw);
    level.points = points >= 0 && points <= 10_000 ? points : null;
    settled('Points', level.points !== null);
  }
};

const isKeyOf = <Known extends object>(known: Known, name: string): name is Extract<keyof Known, string> =>
  Object.hasOwn(known, name);

const readActivity = ({ line, label, raw }: WrittenLine, levelName: string, { ids, ledger }: Reading): Activity[] => {
  const whole = label === null ? raw : `${label}: ${raw}`;
  const shared = atEnd(whole, shareAtEnd);
  const text = Line.safeParse(shown(shared?.before ?? whole));
  if (!text.success) return [];
  ledger.map([line], `${levelName}, Day in the life`);
  return [{ id: ids.take(levelName, 'day', text.data), text: text.data, share: shared && shareIn(shared.match) }];
};
