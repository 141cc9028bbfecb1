import { err, ok } from '../../kit/result';
import type { Path, PathSource } from '../../paths/path';
import type { Importer, ImportSource } from '../importer';
import { reasonToDecline } from '../reading/guard';
import { openIds } from '../reading/ids';
import { keptSource } from '../reading/kept-source';
import { openLedger } from '../reading/ledger';
import { readLevel } from './levels';
import { outlineOf, type Section } from './outline';
import { readOverview } from './overview';
import { partsOf, type Parts } from './parts';
import { readProjects } from './projects';
import { readQuestions } from './questions';
import { fitsLines, flattened, type Reading } from './reading';
import { readStages } from './stages';
import { readMoves, readTips } from './tips';

/**
 * Reads career paths in Markdown in the format of the founding document: levels with years, expectations,
 * time and pay.
 */
export const foundingImporter: Importer = {
  id: 'founding',
  title: 'Career path in Markdown',
  detect: (source) => {
    const start = source.text.slice(0, 20_000);
    if (reasonToDecline(start)) return 0;
    const { levels, named } = partsOf(outlineOf(start));
    const known = Object.values(named).filter((sections) => sections.length > 0).length;
    return levels.length === 0 ? 0 : Math.min(1, 0.5 + known / 14);
  },
  read: (source, importedOn) => {
    const reason = reasonToDecline(source.text);
    if (reason) return err(reason);
    const outline = outlineOf(source.text);
    const parts = partsOf(outline);
    const { words, isNamed } = titleOf(parts, source);
    const reading: Reading = { ids: openIds(words), ledger: openLedger(source.text) };
    if (isNamed) reading.ledger.map(parts.title?.lines ?? [], 'Title');
    for (const { lines } of parts.structure) reading.ledger.note(lines);
    reading.ledger.note(rulesIn(outline));
    const path = pathOf(parts, words, reading, keptSource(source, importedOn));
    return path.levels.length === 0
      ? err({ type: 'no-levels' })
      : ok({ path, ledger: reading.ledger.lines() });
  },
};

/** The lines that only divide or comment, wherever they stand. */
const rulesIn = ({ entries, sections }: Section): number[] => [
  ...flattened(entries).flatMap(({ kind, lines }) => (kind === 'rule' ? lines : [])),
  ...sections.flatMap(rulesIn),
];

const pathOf = (
  { levels: rungs, named }: Parts,
  title: string,
  reading: Reading,
  source: PathSource,
): Path => {
  const { prose, responsibilities } = readOverview(named.overview, reading);
  const levels = rungs.flatMap((section) => readLevel(section, reading) ?? []);
  return {
    id: reading.ids.pathId,
    title,
    overview: prose,
    responsibilities,
    levels,
    stages: named.stages.flatMap((section) => readStages(section, reading)),
    projects: named.projects.flatMap((section) => readProjects(section, levels, reading)),
    questions: named.questions.flatMap((section) => readQuestions(section, levels, reading)),
    networking: named.networking.flatMap((section) => readTips(section, 'networking', reading)),
    negotiation: named.negotiation.flatMap((section) => readTips(section, 'negotiation', reading)),
    moves: named.moves.flatMap((section) => readMoves(section, reading)),
    sources: [source],
  };
};

/** The document's title without "Career Path:"; where it has none that fits, the name of its file. */
const titleOf = (
  { title }: Parts,
  { name }: ImportSource,
): { readonly words: string; readonly isNamed: boolean } => {
  const words = (title?.heading ?? '').replace(/^career (?:path|ladder)\s*[:–—-]\s*/i, '').trim();
  if (fitsLines([words])) return { words, isNamed: true };
  const fromFile = name
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z]+$/i, '')
    .trim()
    .slice(0, 500);
  return { words: fromFile === '' ? 'Untitled path' : fromFile, isNamed: false };
};
