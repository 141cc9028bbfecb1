import type { Stage } from '../../paths/path';
import { readable, type Entry } from '../markdown/entries';
import { datedHeading } from '../markdown/heading';
import type { Section } from '../markdown/outline';
import { fitsLines, type Reading } from '../markdown/reading';
import { splitList } from '../markdown/split';

const mostWords = 2_000;

/** Reads the stages of the skill roadmap, one to each sub-heading. */
export const readStages = (section: Section, reading: Reading): Stage[] =>
  section.sections.flatMap((inner) => {
    const { words: title, years } = datedHeading(inner.heading);
    if (!fitsLines([title])) return [];
    const id = reading.ids.take('stages', inner.heading);
    reading.ledger.map(inner.lines, `${inner.heading}, title and years`);
    const stage: Stage = { id, title, years, focus: '', skills: [], mindset: '' };
    for (const entry of readable(inner.entries)) keep(stage, entry, inner.heading, reading);
    return [stage];
  });

const keep = (stage: Stage, entry: Entry, heading: string, reading: Reading): void => {
  const label = entry.label ?? '';
  if (/focus|goal|aim/i.test(label)) keepProse(stage, 'focus', entry, heading, reading);
  else if (/mind|attitude|thinking/i.test(label)) keepProse(stage, 'mindset', entry, heading, reading);
  else if (/skill|learn|technolog/i.test(label)) keepSkills(stage, entry, heading, reading);
};

const keepProse = (
  stage: Stage,
  field: 'focus' | 'mindset',
  entry: Entry,
  heading: string,
  { ledger }: Reading,
): void => {
  if (stage[field] !== '' || entry.text === '' || entry.text.length > mostWords) return;
  stage[field] = entry.text;
  ledger.map(entry.lines, `${heading}, ${field === 'focus' ? 'Focus' : 'Mindset'}`);
};

const keepSkills = (stage: Stage, entry: Entry, heading: string, { ledger }: Reading): void => {
  const nested = readable(entry.items);
  if (entry.text === '' && nested.length > 0) ledger.note(entry.lines);
  const listed = entry.text === '' ? [] : [{ texts: splitList(entry.text), lines: entry.lines }];
  for (const { texts, lines } of [
    ...listed,
    ...nested.map(({ whole, lines }) => ({ texts: [whole], lines })),
  ]) {
    if (!fitsLines(texts)) continue;
    stage.skills.push(...texts);
    ledger.map(lines, `${heading}, Key skills`);
  }
};
