import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { goTo, openSample } from './screens';
import { expect, test } from './waymark';

test.setTimeout(240_000);

const junior = '# Gardener\n\n## Junior Gardener\n\n- Water every bed before noon\n- Sharpen the shears\n';
const senior = '# Gardener\n\n## Senior Gardener\n\n- Plan the beds of a whole park\n- Teach pruning\n';

test('files dropped on the import make one path, and so does a folder', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);

  await goTo(page, 'path?view=add');
  await dropFiles(page, { '1 junior.md': junior, '2 senior.md': senior, 'photo.md': 'PNG\0\0' });
  await expect(page.getByRole('heading', { name: 'Gardener', level: 1 })).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: 'was not read' })).toContainText('“photo.md” is not a text file');
  await readsBothLevels(page);
  const documents = page.getByRole('combobox', { name: 'Document' });
  await expect(documents).toHaveValue('1. 1 junior.md');
  await documents.click();
  await page.getByRole('option', { name: '2. 2 senior.md' }).click();
  await expect(page.getByRole('checkbox', { name: /Plan the beds/ }).or(page.getByText('Plan the beds of a whole park'))).toBeVisible();

  await page.getByRole('button', { name: 'Choose another' }).click();
  await dropPaths(page, [folderOf(waymark.folder, { 'junior.md': junior, 'deeper/senior.md': senior, 'notes.pdf': '%PDF' })]);
  await readsBothLevels(page);
  await expect(page.getByRole('alert').filter({ hasText: 'was not read' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Add this path' }).click();
  await expect(page.getByText('Teach pruning', { exact: true })).toBeVisible();
});

const readsBothLevels = async (page: Page): Promise<void> => {
  const levels = page.getByRole('region', { name: 'What was read' }).getByRole('listitem');
  await expect(levels.filter({ hasText: 'Junior Gardener' })).toContainText('2 expectations');
  await expect(levels.filter({ hasText: 'Senior Gardener' })).toContainText('2 expectations');
};

/** The events of a drop, with files made in the page. */
const dropFiles = async (page: Page, texts: Readonly<Record<string, string>>): Promise<void> => {
  const dataTransfer = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const [name, text] of Object.entries(files)) transfer.items.add(new File([text], name));
    return transfer;
  }, texts);
  const zone = page.getByText('Drop documents or a folder here');
  await zone.dispatchEvent('dragover', { dataTransfer });
  await zone.dispatchEvent('drop', { dataTransfer });
};

/** A drop of what lies on the disk, as the browser hands it to the page: only so does a folder have entries. */
const dropPaths = async (page: Page, files: string[]): Promise<void> => {
  const box = await page.getByText('Drop documents or a folder here').boundingBox();
  if (!box) throw new Error('there is nothing to drop on');
  const session = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2, data: { items: [], files, dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, ...at });
};

const folderOf = (within: string, texts: Readonly<Record<string, string>>): string => {
  const folder = join(within, 'Garden');
  mkdirSync(join(folder, 'deeper'), { recursive: true });
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  return folder;
};
