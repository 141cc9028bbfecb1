import type { PathImport } from '../../core/importers/importer';
import { formatMoney } from '../../core/kit/money';
import type { Finding } from '../../core/paths/finding';
import { findingsOf } from '../../core/paths/findings';
import type { PayBand, YearsBand } from '../../core/paths/path';

/** One level as `--check-path` shows it; pay is in minor units. */
export interface LevelReport {
  readonly name: string;
  readonly track: string;
  readonly years: YearsBand | null;
  readonly expectations: number;
  readonly activities: number;
  readonly pay: PayBand | null;
  readonly basePay: PayBand | null;
}

/** What was read from career path documents: counts, lines nobody could place, and what looks wrong. */
export interface PathReport {
  readonly title: string;
  readonly levels: readonly LevelReport[];
  readonly counts: Readonly<Record<'responsibilities' | 'stages' | 'projects' | 'questions' | 'networking' | 'negotiation' | 'moves', number>>;
  readonly coverage: { readonly lines: number; readonly mapped: number; readonly notes: number; readonly unmapped: number };
  readonly documents: readonly string[];
  readonly unmapped: readonly { readonly document: string; readonly line: number; readonly text: string }[];
  readonly findings: readonly Finding[];
}

/** Sums up an import. */
export const pathReport = ({ path, ledger }: PathImport): PathReport => {
  const count = (status: 'mapped' | 'note' | 'unmapped'): number => ledger.filter((line) => line.status === status).length;
  return {
    title: path.title,
    levels: path.levels.map(({ name, track, years, expectations, activities, pay, basePay }) => ({
      name,
      track,
      years,
      expectations: expectations.length,
      activities: activities.length,
      pay,
      basePay,
    })),
    counts: {
      responsibilities: path.responsibilities.length,
      stages: path.stages.length,
      projects: path.projects.length,
      questions: path.questions.length,
      networking: path.networking.length,
      negotiation: path.negotiation.length,
      moves: path.moves.length,
    },
    coverage: { lines: ledger.length, mapped: count('mapped'), notes: count('note'), unmapped: count('unmapped') },
    documents: path.sources.map(({ name }) => name),
    unmapped: ledger
      .filter(({ status }) => status === 'unmapped')
      .map(({ source, line, text }) => ({ document: path.sources[source]?.name ?? '', line, text })),
    findings: findingsOf(path),
  };
};

/** The report as text for a terminal; control characters of the document are left out, so that none can drive it. */
export const reportText = (report: PathReport): string => {
  const lines = [
    report.title,
    '',
    ...columns(levelRows(report.levels)),
    '',
    ...columns(Object.entries(report.counts).map(([section, count]) => [sectionNames[section] ?? section, String(count)])),
    '',
    coverageWords(report.coverage),
    ...report.unmapped.map(({ document, line, text }) => `  ${report.documents.length > 1 ? `${document}, ` : ''}line ${line}: ${text.trim()}`),
    '',
    report.findings.length === 0 ? 'Nothing looks wrong.' : 'What looks wrong:',
    ...report.findings.map(({ place, explanation }) => `  ${place}: ${explanation}`),
  ];
  return `${lines.map(harmless).join('\n')}\n`;
};

const sectionNames: Readonly<Record<string, string>> = {
  responsibilities: 'Core responsibilities',
  stages: 'Stages',
  projects: 'Projects',
  questions: 'Questions',
  networking: 'Networking strategies',
  negotiation: 'Negotiation tips',
  moves: 'Moves',
};

/** A row to each level; base pay has a column where a level names it beside the whole. */
const levelRows = (levels: readonly LevelReport[]): string[][] => {
  const rows = [['Level', 'Years', 'Expectations', 'Activities', 'Pay'], ...levels.map(levelCells)];
  if (levels.every(({ basePay }) => basePay === null)) return rows;
  const base = ['Base pay', ...levels.map(({ basePay }) => (basePay ? payWords(basePay) : '-'))];
  return rows.map((row, at) => [...row, base[at] ?? '']);
};

const levelCells = ({ name, track, years, expectations, activities, pay }: LevelReport): string[] => [
  name.includes(track) ? name : `${name} (${track})`,
  years ? (years.to === null ? `${years.from}+` : `${years.from}-${years.to}`) : '-',
  String(expectations),
  String(activities),
  pay ? payWords(pay) : '-',
];

const payWords = ({ currency, from, to, openEnd, per, note }: PayBand): string => {
  const money = (amount: number): string => formatMoney(amount, currency);
  const range = to === null ? money(from) : `${money(from)} to ${money(to)}`;
  return `${currency} ${range}${openEnd ? ' or more' : ''} a ${per}${note === '' ? '' : ` (${note})`}`;
};

const coverageWords = ({ lines, mapped, notes, unmapped }: PathReport['coverage']): string => {
  const read = `${lines} lines: ${mapped} mapped, ${notes} kept as notes`;
  return unmapped === 0 ? `${read}, none left over.` : `${read}, ${unmapped} left over:`;
};

/** Cells in columns as wide as their widest cell. */
const columns = (rows: readonly (readonly string[])[]): string[] => {
  const width = (at: number): number => Math.max(...rows.map((row) => row[at]?.length ?? 0));
  return rows.map((row) => row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(width(at)))).join('  '));
};

const harmless = (line: string): string => line.replaceAll(/\p{Cc}/gu, ' ');
