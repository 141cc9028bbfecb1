import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { documentsIn } from './folder';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-folder-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('finds the documents of a folder in the order of their names, and nothing else', async () => {
  mkdirSync(join(folder, 'inner.md'));
  for (const name of ['10-staff.md', '2-junior.MD', 'b.csv', 'a.yml', 'c.json', 'photo.png', '.hidden.md', 'notes.docx']) writeFileSync(join(folder, name), '');
  expect((await documentsIn(folder))?.map((file) => basename(file))).toEqual(['2-junior.MD', '10-staff.md', 'a.yml', 'b.csv', 'c.json']);
});

it('says of a file, and of nothing, that it is no folder', async () => {
  writeFileSync(join(folder, 'a.md'), '');
  expect(await documentsIn(join(folder, 'a.md'))).toBeNull();
  expect(await documentsIn(join(folder, 'gone'))).toBeNull();
});
