import { dirname } from 'node:path';
import { applyName, emptyContent, type DiskContent, type DiskEvent, type NameChange } from './memory-disk';

/** A state a disk can be in after the power went: its content, and what had been said by then. */
export interface CutState {
  readonly content: DiskContent;
  readonly said: readonly string[];
  readonly after: number;
}

type NameStep = Extract<DiskEvent, { type: 'name' }>;
type DataLoss = (synced: Buffer, written: readonly Buffer[]) => Buffer;

const mostSubsets = 5;

/**
 * What can be left of writes that were not synced: nothing, all, half of the last, zeros instead, or only the
 * last.
 */
const dataLosses: readonly DataLoss[] = [
  (synced) => synced,
  (synced, written) => Buffer.concat([synced, ...written]),
  (synced, written) => Buffer.concat([synced, ...written.slice(0, -1), halfOf(written.at(-1))]),
  (synced, written) => Buffer.concat([synced, Buffer.alloc(lengthOf(written))]),
  (synced, written) =>
    Buffer.concat([synced, Buffer.alloc(lengthOf(written.slice(0, -1))), written.at(-1) ?? Buffer.alloc(0)]),
];

/**
 * Every state a disk can be in if the power goes after any event: of the names changed since their folder was
 * last
 * synced any subset may be lost, and of the bytes written since their file was last synced those that
 * `dataLosses` lists.
 */
export const cutStates = function* (
  events: readonly DiskEvent[],
  from: DiskContent = emptyContent(),
): Generator<CutState> {
  const seen = new Set<string>();
  for (let after = 0; after <= events.length; after += 1) {
    const done = events.slice(0, after);
    const said = done.flatMap((event) => (event.type === 'said' ? [event.word] : []));
    for (const content of contentsAfter(done, from)) {
      const key = `${said.length} ${fingerprint(content)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      yield { content, said, after };
    }
  }
};

const contentsAfter = function* (done: readonly DiskEvent[], from: DiskContent): Generator<DiskContent> {
  const { durable, pending } = nameSteps(done);
  for (const kept of subsets(pending)) {
    const names = new Map(from.names);
    for (const { changes } of [...durable, ...kept]) applyChanges(names, changes);
    for (const path of names.keys()) if (path !== '/plans' && !names.has(dirname(path))) names.delete(path);
    for (const loss of dataLosses) yield { names, files: filesAfter(done, from, loss) };
  }
};

/** A rename is one step: both of its names change, or neither does. */
const applyChanges = (names: Map<string, number>, changes: readonly NameChange[]): void => {
  const [given, taken] = changes;
  if (given) applyName(names, given);
  if (given && taken && names.get(taken.path) === given.inode) applyName(names, taken);
};

const nameSteps = (done: readonly DiskEvent[]): { durable: NameStep[]; pending: NameStep[] } => {
  const durable: NameStep[] = [];
  let pending: NameStep[] = [];
  for (const event of done) {
    if (event.type === 'name') pending.push(event);
    if (event.type !== 'sync-folder') continue;
    durable.push(...pending.filter(({ folder }) => folder === event.folder));
    pending = pending.filter(({ folder }) => folder !== event.folder);
  }
  return { durable, pending };
};

const filesAfter = (
  done: readonly DiskEvent[],
  from: DiskContent,
  loss: DataLoss,
): Map<number, Buffer | null> => {
  const synced = new Map<number, Buffer | null>(from.files);
  const written = new Map<number, Buffer[]>();
  for (const event of done) {
    if (event.type === 'name') {
      for (const { inode } of event.changes)
        if (inode !== null && !synced.has(inode)) synced.set(inode, null);
    }
    if (event.type === 'write') written.set(event.inode, [...(written.get(event.inode) ?? []), event.bytes]);
    if (event.type === 'sync') {
      synced.set(
        event.inode,
        Buffer.concat([contentOf(synced, event.inode), ...(written.get(event.inode) ?? [])]),
      );
      written.delete(event.inode);
    }
  }
  for (const [inode, list] of written) synced.set(inode, loss(contentOf(synced, inode), list));
  return synced;
};

/** All subsets in order while they are few; otherwise everything up to some step, and everything but one. */
const subsets = <Item>(items: readonly Item[]): Item[][] => {
  if (items.length <= mostSubsets) {
    return Array.from({ length: 2 ** items.length }, (_, mask) =>
      items.filter((_item, index) => (mask >> index) & 1),
    );
  }
  return items
    .flatMap((_, at) => [items.slice(0, at), items.filter((_item, index) => index !== at)])
    .concat([[...items]]);
};

const fingerprint = ({ names, files }: DiskContent): string =>
  [...names]
    .map(([path, inode]) => `${path}=${files.get(inode)?.toString('latin1') ?? ''}`)
    .sort()
    .join('\n');

const contentOf = (files: ReadonlyMap<number, Buffer | null>, inode: number): Buffer =>
  files.get(inode) ?? Buffer.alloc(0);

const halfOf = (bytes: Buffer | undefined): Buffer =>
  bytes?.subarray(0, bytes.length >> 1) ?? Buffer.alloc(0);

const lengthOf = (pieces: readonly Buffer[]): number => pieces.reduce((sum, { length }) => sum + length, 0);
