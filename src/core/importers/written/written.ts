import { err, ok } from '../../kit/result';
import { Line } from '../../kit/schema';
import { newPath, type Path } from '../../paths/path';
import { fromAndTo } from '../founding/from-to';
import type { Importer } from '../importer';
import { reasonUnreadable } from '../reading/guard';
import { openIds } from '../reading/ids';
import { keptSource } from '../reading/kept-source';
import { openLedger } from '../reading/ledger';
import { readLevel } from './level';
import { linesOf, sectionsOf, type WrittenLine } from './lines';
import { hasMark } from './mark';
import { proseOf } from './prose';
import { shown } from './raw';
import type { Reading } from './reading';
import { readProjects, readQuestions, readStages, readTips } from './sections';

/** Reads the documents Waymark writes of a path, exactly: the founding format, with marks for all a path can hold. */
export const writtenImporter: Importer = {
  id: 'written',
  title: 'Career path saved by Waymark',
  detect: ({ text }) => (hasMark(text) ? 1 : 0),
  read: (source, importedOn) => {
    const reason = reasonUnreadable(source.text);
    if (reason) return err(reason);
    const lines = linesOf(source.text);
    const heading = lines.find(({ kind, depth }) => kind === 'heading' && depth === 1);
    const title = Line.safeParse(shown(heading?.raw ?? '').replace(/^Career Path: /, ''));
    const words = title.success ? title.data : 'Untitled path';
    const reading: Reading = { ids: openIds(words), ledger: openLedger(source.text) };
    if (heading) reading.ledger.map([heading.line], 'Title');
    reading.ledger.note(lines.filter(({ kind }) => kind === 'comment').map(({ line }) => line));
    const path = pathOf(lines, newPath(reading.ids.pathId, words, [keptSource(source, importedOn)]), reading);
    return path.levels.length === 0 ? err({ type: 'no-levels' }) : ok({ path, ledger: reading.ledger.lines() });
  },
};

const pathOf = (lines: readonly WrittenLine[], start: Path, reading: Reading): Path => {
  const sections = sectionsOf(lines, 2);
  const under = (heading: string): readonly WrittenLine[] =>
    sections
      .filter((section) => section.heading.raw === heading)
      .flatMap((section) => {
        reading.ledger.note([section.heading.line]);
        return section.lines;
      });
  const overview = readOverview(under('Role Overview'), reading);
  const levels = sectionsOf(under('Career Progression'), 3).flatMap((section) => readLevel(section, reading) ?? []);
  return {
    ...start,
    ...overview,
    levels,
    stages: readStages(under('Skill Development Roadmap'), reading),
    projects: readProjects(under('Project Portfolio by Level'), levels, reading),
    questions: readQuestions(under('Interview Preparation'), levels, reading),
    networking: readTips(under('Networking Strategies'), 'networking', reading),
    negotiation: readTips(under('Salary Negotiation Tips'), 'negotiation', reading),
    moves: readTips(under('Common Career Transitions'), 'moves', reading).map((tip) => ({ ...tip, ...fromAndTo(tip.label) })),
  };
};

const readOverview = (
  lines: readonly WrittenLine[],
  { ids, ledger }: Reading,
): Pick<Path, 'overview' | 'responsibilities'> => {
  const start = lines.findIndex(({ kind, label }) => kind === 'label' && label === 'Core Responsibilities');
  const prose = start === -1 ? lines : lines.slice(0, start);
  const texts = prose.filter(({ kind }) => kind === 'text');
  ledger.map(texts.map(({ line }) => line), 'Overview');
  if (start !== -1) ledger.note([lines[start]?.line ?? 0]);
  const responsibilities = lines.slice(prose.length).flatMap(({ kind, raw, label, line }) => {
    const text = Line.safeParse(shown(label === null ? raw : `${label}: ${raw}`));
    if (kind !== 'item' || !text.success) return [];
    ledger.map([line], 'Overview, Core responsibilities');
    return [{ id: ids.take('responsibilities', text.data), text: text.data }];
  });
  return { overview: proseOf(prose.filter(({ kind }) => kind === 'text' || kind === 'blank')).slice(0, 100_000), responsibilities };
};
