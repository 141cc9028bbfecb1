import type { Page } from '@playwright/test';
import { goTo, openSample } from './screens';
import { expect, test } from './waymark';

test.setTimeout(240_000);

const junior = '# Gardener\n\n## Junior Gardener\n\n- Water every bed before noon\n- Sharpen the shears\n';
const senior = '# Gardener\n\n## Senior Gardener\n\n- Plan the beds of a whole park\n- Teach pruning\n';

test('files dropped on the import make one path, and one that is no document is declined', async ({ waymark }) => {
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
