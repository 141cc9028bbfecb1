import { isUtf8 } from 'node:buffer';
import { dirname } from 'node:path';
import { err, ok, type Result } from '../../core/kit/result';
import { loadPlan, type LoadProblem } from '../../core/plan/load';
import { readPlanFile, type PlanFileHeader } from '../../core/plan/load-file';
import type { Plan } from '../../core/plan/plan';
import { codeOf, type Disk, type FileFacts } from './disk';
import type { FileNames } from './file-names';
import { readJournal, type JournalContent } from './journal-text';
import { applyOperations } from './operations';
import { hasRightHash } from './snapshot-text';
import { readWhole } from './whole-file';

/** What is on the disk of a plan: the newest state, and how it was put together. */
export interface DiskState {
  readonly plan: Plan;
  readonly header: PlanFileHeader;
  readonly snapshot: FileFacts;
  readonly sequence: number;
  readonly chain: string;
  /** The journal whose edits are in `plan`, or null where there is none to go on with. */
  readonly journal: JournalContent | null;
  /** Whether a journal file is there at all. */
  readonly journalThere: boolean;
  /** Whether an edit at the end of the journal was only half written, never called saved, and left out. */
  readonly tornEdit: boolean;
}

/** Why there is no newest state to go on with; `bytes` and `raw` are what could be read all the same. */
export type ReadProblem =
  | { readonly type: 'missing'; readonly folder: boolean }
  | { readonly type: 'unreadable'; readonly code: string }
  | { readonly type: 'too-new'; readonly version: number; readonly raw: unknown }
  | { readonly type: 'damaged'; readonly explanation: string; readonly best: PartialState | null };

/** A state that is good in itself, but is not known to be the newest. */
export interface PartialState {
  readonly plan: Plan;
  readonly sequence: number;
  readonly kind: 'as-it-stands' | 'before-the-damage';
}

/** The largest file that is read at all, and the largest one read whose hash is not right: strict reading takes its time. */
const largest = { atAll: 500 * 1024 * 1024, unverified: 32 * 1024 * 1024 };

/** Reads a plan's file and journal, changing nothing. */
export const readState = async (disk: Disk, names: FileNames): Promise<Result<DiskState, ReadProblem>> => {
  try {
    const snapshot = await disk.facts(names.plan);
    if (snapshot === null)
      return err({ type: 'missing', folder: (await disk.facts(dirname(names.plan))) === null });
    if (snapshot.kind !== 'file')
      return err({ type: 'unreadable', code: snapshot.kind === 'link' ? 'ELOOP' : 'EISDIR' });
    if (snapshot.size > largest.atAll) return damaged('the file is too large to be a plan');
    const bytes = await readWhole(disk, names.plan);
    const journal = await readJournalFile(disk, names);
    return stateFrom(bytes, snapshot, journal);
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return err({ type: 'unreadable', code });
  }
};

const readJournalFile = async (disk: Disk, names: FileNames): Promise<JournalContent | null> => {
  const facts = await disk.facts(names.journal);
  return facts === null ? null : readJournal(await readWhole(disk, names.journal));
};

const stateFrom = (
  bytes: Uint8Array,
  snapshot: FileFacts,
  journal: JournalContent | null,
): Result<DiskState, ReadProblem> => {
  const trusted = hasRightHash(bytes);
  if (!trusted && bytes.length > largest.unverified)
    return damaged('the file is too large, and its hash is not right');
  if (!isUtf8(bytes)) return damaged('the file is not text in UTF-8');
  const file = readPlanFile(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'),
    trusted,
  );
  if (!file.ok) return damaged(file.error.explanation);
  const { header, plan: raw } = file.value;
  const match = header.hash !== undefined && !trusted ? 'unsure' : journalMatch(header, raw, journal);
  const replayed = journal && match === 'continues' ? replay(raw, header, journal) : true;
  const loaded = loadPlan(raw, header.version, trusted);
  if (!loaded.ok) return loadProblem(loaded.error, raw);
  const { sequence, chain } = (match === 'continues' ? journal?.records.at(-1) : undefined) ?? header;
  const plan = loaded.value;
  if (header.hash !== undefined && !trusted) {
    return damaged('the file was changed by something other than Waymark', {
      plan,
      sequence,
      kind: 'as-it-stands',
    });
  }
  if (match === 'foreign')
    return damaged('the journal beside the file does not belong to it', {
      plan,
      sequence,
      kind: 'as-it-stands',
    });
  if (!replayed || journal?.ending === 'broken') {
    return damaged('the journal of the last edits is damaged', { plan, sequence, kind: 'before-the-damage' });
  }
  return ok({
    plan,
    header,
    snapshot,
    journalThere: journal !== null,
    tornEdit: match === 'continues' && journal?.ending === 'torn',
    ...(match === 'continues' && journal?.records.length
      ? { sequence, chain }
      : { sequence: header.sequence, chain: header.chain }),
    journal: match === 'continues' ? journal : null,
  });
};

/**
 * Whether the journal goes on from this file; holds only edits that are in the file already; or is another's. A
 * journal without a header was interrupted while it was made, before any edit was in it.
 */
const journalMatch = (
  header: PlanFileHeader,
  raw: unknown,
  journal: JournalContent | null,
): 'continues' | 'older' | 'foreign' => {
  if (!journal?.header) return journal?.ending === 'broken' ? 'foreign' : 'older';
  if (typeof raw === 'object' && raw !== null && 'id' in raw && raw.id !== journal.header.plan)
    return 'foreign';
  const points = [{ sequence: journal.header.after, chain: journal.header.chain }, ...journal.records];
  if ((points.at(-1)?.sequence ?? 0) < header.sequence) return 'older';
  return points.some(({ sequence, chain }) => sequence === header.sequence && chain === header.chain)
    ? 'continues'
    : 'foreign';
};

const replay = (raw: unknown, header: PlanFileHeader, journal: JournalContent): boolean => {
  if (typeof raw !== 'object' || raw === null) return false;
  try {
    for (const record of journal.records) {
      if (record.sequence > header.sequence) applyOperations(raw, record.operations);
    }
    return true;
  } catch {
    return false;
  }
};

const loadProblem = (problem: LoadProblem, raw: unknown): Result<never, ReadProblem> => {
  switch (problem.type) {
    case 'too-new':
      return err({ type: 'too-new', version: problem.version, raw });
    case 'wrong-shape':
      return damaged(`it does not have the shape of a plan: ${problem.issues.join('; ')}`);
    case 'contradiction':
      return damaged(`it contradicts itself: ${problem.problems.join('; ')}`);
  }
};

const damaged = (explanation: string, best: PartialState | null = null): Result<never, ReadProblem> =>
  err({ type: 'damaged', explanation, best });
