import { isUtf8 } from 'node:buffer';
import { dirname } from 'node:path';
import { err, ok, type Result } from '../../core/kit/result';
import { loadPlan, type LoadProblem } from '../../core/plan/load';
import { readPlanFile, type PlanFileHeader, type ReadFile } from '../../core/plan/load-file';
import type { Plan } from '../../core/plan/plan';
import { codeOf, type Disk, type FileFacts } from './disk';
import type { FileNames } from './file-names';
import { readJournal, type JournalContent } from './journal-text';
import { applyOperations } from './operations';
import { hashAtEnd, hashLineLength, hasRightHash } from './snapshot-text';
import { readEnd, readWhole } from './whole-file';

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

/**
 * The largest file that is read at all, and the largest one read whose hash is not right: strict reading
 * takes its time.
 */
const largest = { atAll: 500 * 1024 * 1024, unverified: 8 * 1024 * 1024 };

/** Reads a plan's file and journal, changing nothing. */
export const readState = async (disk: Disk, names: FileNames): Promise<Result<DiskState, ReadProblem>> => {
  try {
    const snapshot = await disk.facts(names.plan);
    if (snapshot === null)
      return err({ type: 'missing', folder: (await disk.facts(dirname(names.plan))) === null });
    if (snapshot.kind !== 'file')
      return err({ type: 'unreadable', code: snapshot.kind === 'link' ? 'ELOOP' : 'EISDIR' });
    const unread = await tooLargeToRead(disk, names.plan, snapshot.size);
    if (unread !== null) return damaged(unread);
    const bytes = await readWhole(disk, names.plan);
    const journal = await readJournalFile(disk, names);
    return stateFrom(bytes, snapshot, journal);
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return err({ type: 'unreadable', code });
  }
};

/** Why a file is not even read: an answer is due within two seconds, whatever its size. */
const tooLargeToRead = async (disk: Disk, path: string, size: number): Promise<string | null> => {
  if (size > largest.atAll) return 'the file is too large to be a plan';
  if (size <= largest.unverified || hashAtEnd(await readEnd(disk, path, size, hashLineLength)) !== null)
    return null;
  return unverifiedTooLarge;
};

const unverifiedTooLarge = 'the file is too large to be checked without its hash';

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
  const file = readFile(bytes, trusted);
  if (!file.ok) return file;
  const { header, plan: raw } = file.value;
  const changedByHand = header.hash !== undefined && !trusted;
  const match = journalMatch(header, raw, journal);
  const continued = match === 'continues' && !changedByHand ? journal : null;
  const replayed = continued === null || replay(raw, header, continued);
  const loaded = loadPlan(raw, header.version, trusted);
  if (!loaded.ok) return loadProblem(loaded.error, raw);

  const plan = loaded.value;
  const { sequence, chain } = continued?.records.at(-1) ?? header;
  const best = (kind: PartialState['kind']): PartialState => ({ plan, sequence, kind });
  if (changedByHand)
    return damaged('the file was changed by something other than Waymark', best('as-it-stands'));
  if (match === 'foreign')
    return damaged('the journal beside the file does not belong to it', best('as-it-stands'));
  if (!replayed || journal?.ending === 'broken') {
    return damaged('the journal of the last edits is damaged', best('before-the-damage'));
  }
  const [journalThere, tornEdit] = [journal !== null, journal?.ending === 'torn'];
  return ok({ plan, header, snapshot, sequence, chain, journal: continued, journalThere, tornEdit });
};

const readFile = (bytes: Uint8Array, trusted: boolean): Result<ReadFile, ReadProblem> => {
  if (!trusted && bytes.length > largest.unverified) return damaged(unverifiedTooLarge);
  if (!isUtf8(bytes)) return damaged('the file is not text in UTF-8');
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  const file = readPlanFile(text, trusted);
  return file.ok ? file : damaged(file.error.explanation);
};

/**
 * Whether the journal goes on from this file; holds only edits that are in the file already; or is another's.
 * Its first
 * line is durable before it gets its name, so one that cannot be read is damage and never an interruption.
 */
const journalMatch = (
  header: PlanFileHeader,
  raw: unknown,
  journal: JournalContent | null,
): 'continues' | 'older' | 'foreign' => {
  if (journal === null) return 'older';
  if (journal.header === null) return 'foreign';
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
