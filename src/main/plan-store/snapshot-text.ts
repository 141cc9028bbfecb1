import { createHash, type Hash } from 'node:crypto';
import { countOf } from '../../core/plan/load-file';
import { currentVersion } from '../../core/plan/migrations/index';

/** A plan at a point of its history. */
export interface PlanPoint<Content = unknown> {
  readonly plan: Content;
  readonly sequence: number;
  /** The checksum the next record of the journal builds on. */
  readonly chain: string;
}

const hashLine = (hash: string): string => `  "hash": "${hash}"\n}\n`;
/** How many bytes at the end of a plan file its hash takes. */
export const hashLineLength = hashLine('0'.repeat(64)).length;
const pieceLength = 64 * 1024;

/**
 * The bytes of a plan file, piece by piece, so that a large plan is written without holding anything up.
 * One line for each thing in the plan; the last line but one holds the SHA-256 of every byte before it.
 */
export const snapshotPieces = function* (
  { plan, sequence, chain }: PlanPoint<object>,
  savedAt: string,
  version = currentVersion,
): Generator<Uint8Array> {
  const hash = createHash('sha256');
  let piece = header({ version, sequence, chain, count: countOf(plan), savedAt });
  for (const line of planLines(plan)) {
    piece += line;
    if (piece.length < pieceLength) continue;
    yield hashed(piece, hash);
    piece = '';
  }
  const last = hashed(`${piece}  },\n`, hash);
  yield last;
  yield Buffer.from(hashLine(hash.digest('hex')));
};

/**
 * Whether the hash in a plan file's last line but one is that of the bytes before it; false also where there
 * is none.
 */
export const hasRightHash = (bytes: Uint8Array): boolean => {
  const content = bytes.subarray(0, Math.max(0, bytes.length - hashLineLength));
  const hash = hashAtEnd(bytes);
  return hash !== null && createHash('sha256').update(content).digest('hex') === hash;
};

/**
 * The hash a plan file ends with; null where it ends otherwise. Only the last bytes of the file are needed.
 */
export const hashAtEnd = (bytes: Uint8Array): string | null => {
  const end = Buffer.from(bytes.subarray(Math.max(0, bytes.length - hashLineLength))).toString('latin1');
  return /^ {2}"hash": "([0-9a-f]{64})"\n\}\n$/.exec(end)?.[1] ?? null;
};

const hashed = (text: string, hash: Hash): Uint8Array => {
  const bytes = Buffer.from(text);
  hash.update(bytes);
  return bytes;
};

const header = (fields: Record<string, string | number>): string => {
  const lines = Object.entries(fields).map(([key, value]) => `  "${key}": ${JSON.stringify(value)},\n`);
  return `{\n  "format": "waymark-plan",\n${lines.join('')}  "plan": {\n`;
};

const planLines = function* (plan: object): Generator<string> {
  let comma = '';
  for (const [key, value] of entriesOf(plan)) {
    yield `${comma}    ${JSON.stringify(key)}: `;
    yield* typeof value === 'object' && value !== null && !Array.isArray(value)
      ? itemLines(value)
      : [JSON.stringify(value)];
    comma = ',\n';
  }
  yield '\n';
};

const itemLines = function* (items: object): Generator<string> {
  let start = '{\n';
  for (const [key, value] of entriesOf(items)) {
    yield `${start}      ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    start = ',\n';
  }
  yield start === '{\n' ? '{}' : '\n    }';
};

const entriesOf = (fields: object): [string, unknown][] =>
  Object.entries(fields).filter(([, value]) => value !== undefined);
