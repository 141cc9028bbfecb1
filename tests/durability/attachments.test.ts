import { describe, expect, it } from 'vitest';
import { newWeek } from '../../src/core/journal/week';
import { isoDate, isoWeek, type Instant } from '../../src/core/kit/dates';
import { err, ok } from '../../src/core/kit/result';
import { emptyPlan, type Plan } from '../../src/core/plan/plan';
import { copyFiles, keepFile, pathOf, readFile, type KeptFile } from '../../src/main/attachments/file-store';
import { removeUnusedFiles } from '../../src/main/attachments/unused-files';
import { FaultyDisk } from './faulty-disk';
import { MemoryDisk } from './memory-disk';
import { cutStates } from './power-cuts';
import { alone } from './surroundings';

const planFile = '/plans/mine.waymark.json';
const chart = Buffer.from('a chart');
const keptOn = async (disk: MemoryDisk, name = 'Chart.csv', bytes: Buffer = chart): Promise<KeptFile> => {
  const kept = await keepFile(alone(disk, 1), planFile, name, bytes);
  if (!kept.ok) throw new Error(kept.error);
  return kept.value;
};
const planWith = (...files: readonly KeptFile[]): Plan => {
  const week = isoWeek('2026-W48');
  const on = isoDate('2026-11-24');
  return {
    ...emptyPlan('plan', on),
    weeks: { [week]: { ...newWeek(week, '2026-11-24T08:00:00Z' as Instant), attachmentIds: files.map(({ id }) => id) } },
    attachments: Object.fromEntries(files.map((file) => [file.id, { ...file, addedOn: on }])),
  };
};
const none = async () => [];

describe('a file that is attached', () => {
  it('lies beside the plan under its hash, once, whatever it is called', async () => {
    const disk = new MemoryDisk();
    const file = await keptOn(disk, '../../../etc/cron.d/x\u202e.csv');
    expect(pathOf(planFile, file)).toMatch(/^\/plans\/mine\.waymark\.json\.files\/[0-9a-f]{64}\.csv$/);
    await keptOn(disk, 'Other.csv');
    expect(await disk.list('/plans/mine.waymark.json.files')).toHaveLength(1);
    expect(Buffer.from((await readFile({ disk }, planFile, file)) ?? [])).toEqual(chart);
  });

  it('is there after any power cut once it was called kept', async () => {
    const disk = new MemoryDisk();
    const file = await keptOn(disk);
    disk.say('kept');
    let states = 0;
    for (const { content, said } of cutStates(disk.events)) {
      states += 1;
      const read = await readFile({ disk: new MemoryDisk(content) }, planFile, file);
      if (said.includes('kept')) expect(read && Buffer.from(read)).toEqual(chart);
      else expect(read === null || chart.equals(read)).toBe(true);
    }
    expect(states).toBeGreaterThan(5);
  });

  it('is refused in a sentence where the disk is full, and leaves nothing behind that could be taken for it', async () => {
    for (let at = 1; at < 12; at += 1) {
      const disk = new MemoryDisk();
      const faulty = new FaultyDisk(disk, { at, code: 'ENOSPC', lasting: 1 });
      const kept = await keepFile(alone(faulty, 1), planFile, 'Chart.csv', chart);
      if (kept.ok) continue;
      expect(kept.error).toContain('“Chart.csv” was not attached.');
      const again = await keptOn(disk);
      expect(await readFile({ disk }, planFile, again)).not.toBeNull();
    }
  });

  it('is not shown once something changed its bytes, and is put right when it is attached again', async () => {
    const disk = new MemoryDisk();
    const file = await keptOn(disk);
    const inode = disk.content.names.get(pathOf(planFile, file)) ?? 0;
    disk.content.files.set(inode, Buffer.from('another'));
    expect(await readFile({ disk }, planFile, file)).toBeNull();
    await keptOn(disk);
    expect(await readFile({ disk }, planFile, file)).not.toBeNull();
  });

  it('may have 25 MB at most', async () => {
    const kept = await keepFile(alone(new MemoryDisk(), 1), planFile, 'Film.mp4', new Uint8Array(26 * 1024 * 1024));
    expect(kept).toEqual(err(
      '“Film.mp4” has 26 MB; a file may have at most 25 MB. It was not attached. Keep it where it is and note in words where that is.',
    ));
  });

  it('goes with a copy of the plan', async () => {
    const disk = new MemoryDisk();
    const file = await keptOn(disk);
    await copyFiles(alone(disk, 2), [file, { ...file, id: 'f'.repeat(64) }], planFile, '/plans/copy.json');
    expect(await readFile({ disk }, '/plans/copy.json', file)).not.toBeNull();
  });
});

describe('closing a plan', () => {
  it('removes only files that neither it nor any kept state names, and what was never finished', async () => {
    const disk = new MemoryDisk();
    const [used, backedUp, unused] = [await keptOn(disk), await keptOn(disk, 'b.txt', Buffer.from('b')), await keptOn(disk, 'c', Buffer.from('c'))];
    const folder = '/plans/mine.waymark.json.files';
    for (const name of ['tmp-0123456789abcdef', 'notes of mine.txt']) await (await disk.open(`${folder}/${name}`, 'create')).close();
    const removed = await removeUnusedFiles(disk, planFile, planWith(used), async () => [ok(planWith(backedUp))]);
    expect(removed.toSorted()).toEqual([pathOf(planFile, unused).slice(folder.length + 1), 'tmp-0123456789abcdef'].toSorted());
    expect(await disk.list(folder)).toContain('notes of mine.txt');
    expect(await readFile({ disk }, planFile, backedUp)).not.toBeNull();
  });

  it('removes nothing where a kept state cannot be read, or another version of the plan lies beside it', async () => {
    const disk = new MemoryDisk();
    await keptOn(disk);
    expect(await removeUnusedFiles(disk, planFile, planWith(), async () => [err('damaged')])).toEqual([]);
    await (await disk.open('/plans/mine.kept-1.waymark.json', 'create')).close();
    expect(await removeUnusedFiles(disk, planFile, planWith(), none)).toEqual([]);
    expect(await removeUnusedFiles(disk, '/plans/other.json', planWith(), none)).toEqual([]);
  });
});
