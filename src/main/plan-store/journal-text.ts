import { createHash } from 'node:crypto';
import { z } from '../../core/kit/schema';
import { currentVersion } from '../../core/plan/migrations/index';
import type { Operation } from './operations';

/**
 * What a journal says about itself in its first line: which plan it belongs to and which edit comes before
 * its first.
 */
export interface JournalHeader {
  readonly version: number;
  readonly plan: string;
  readonly after: number;
  readonly chain: string;
}

/** One edit as it stands in a journal; `end` is where its line ends, in bytes. */
export interface JournalRecord {
  readonly sequence: number;
  readonly chain: string;
  readonly operations: readonly Operation[];
  readonly end: number;
}

/**
 * What a journal's bytes hold. `torn` is an edit at the very end that was being written; `broken` is damage
 * before the end.
 */
export interface JournalContent {
  readonly header: JournalHeader | null;
  /** Where the first line ends. */
  readonly headerBytes: number;
  readonly records: readonly JournalRecord[];
  /** Where the last good line ends. */
  readonly goodBytes: number;
  readonly ending: 'whole' | 'torn' | 'broken';
}

const Step = z.union([z.string(), z.int().min(0)]);
const Operations = z.array(
  z.union([
    z.strictObject({ set: z.array(Step).min(1), to: z.unknown() }),
    z.strictObject({ remove: z.array(Step).min(1) }),
  ]),
);
const Header = z.object({
  format: z.literal('waymark-journal'),
  version: z.int(),
  plan: z.string(),
  after: z.int(),
  chain: z.string(),
});
const Line = z.object({ sequence: z.int(), operations: Operations });

/**
 * The checksum that follows another: SHA-256 of both, shortened to 128 bits; every edit's hangs on all edits
 * before it.
 */
export const nextChain = (chain: string, body: string): string =>
  createHash('sha256').update(chain).update(body).digest('base64url').slice(0, 22);

/** The first line of a journal. */
export const headerLine = ({ plan, after, chain }: Omit<JournalHeader, 'version'>): string =>
  line('', JSON.stringify({ format: 'waymark-journal', version: currentVersion, plan, after, chain })).text;

/** The line of one edit, and the checksum it leads to. */
export const recordLine = (
  chain: string,
  sequence: number,
  operations: readonly Operation[],
): { text: string; chain: string } => line(chain, JSON.stringify({ sequence, operations }));

/** Reads a journal up to the first line that is not whole. */
export const readJournal = (bytes: Uint8Array): JournalContent => {
  const lines = new Lines(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const first = Header.safeParse(checked('', lines.next()));
  if (!first.success)
    return { header: null, headerBytes: 0, records: [], goodBytes: 0, ending: lines.ending(null) };
  const records: JournalRecord[] = [];
  const start = { header: first.data, headerBytes: lines.at };
  let { chain, after: sequence } = first.data;
  for (let goodBytes = lines.at; ; goodBytes = lines.at) {
    const text = lines.next();
    if (text === null) return { ...start, records, goodBytes, ending: 'whole' };
    const record = Line.safeParse(checked(chain, text));
    if (!record.success || record.data.sequence !== sequence + 1) {
      return { ...start, records, goodBytes, ending: lines.ending(text) };
    }
    sequence += 1;
    chain = text.slice(9, 31);
    records.push({ ...record.data, chain, end: lines.at });
  }
};

const line = (chain: string, json: string): { text: string; chain: string } => {
  const body = json.slice(1);
  const next = nextChain(chain, body);
  return { text: `{"hash":"${next}",${body}\n`, chain: next };
};

/** What a line holds if its checksum is right. */
const checked = (chain: string, text: string | null): unknown => {
  const parts = /^\{"hash":"([\w-]{22})",(.*)\n$/s.exec(text ?? '');
  if (!parts || nextChain(chain, parts[2] ?? '') !== parts[1]) return null;
  try {
    return JSON.parse(`{${parts[2]}`);
  } catch {
    return null;
  }
};

/** Goes through bytes line by line; a line carries its line feed, and a last one without it is a line too. */
class Lines {
  at = 0;

  constructor(private readonly bytes: Buffer) {}

  next(): string | null {
    if (this.at >= this.bytes.length) return null;
    const feed = this.bytes.indexOf(10, this.at);
    const start = this.at;
    this.at = feed < 0 ? this.bytes.length : feed + 1;
    return this.bytes.toString('utf8', start, this.at);
  }

  /**
   * Each edit is one line and durable before the next is begun, so only the last can have been interrupted,
   * which
   * shows in its end or in zeros. A line that looks whole and is wrong, or stands before another, is damage.
   */
  ending(bad: string | null): 'torn' | 'broken' {
    for (let text = bad ?? this.next(); text !== null; text = this.next()) {
      if (/^\{"hash":"[^\0]*\]\}\n$/.test(text)) return 'broken';
    }
    return 'torn';
  }
}
