import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { goTo, openSample } from './screens';
import { expect, test, type Waymark } from './waymark';

test.setTimeout(240_000);

test('lines no importer can place are placed by hand, kept with the path, and known at the next import', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  const bakery = document(waymark, 'bakery.md');
  await choose(waymark, [bakery]);

  const before = await page.getByText(/% of the lines have their place/).textContent();
  await page.getByRole('button', { name: 'Next unmapped' }).press('Enter');
  await page.keyboard.press('n');
  await expect(page.getByRole('checkbox', { name: /Wash hands/ })).toBeFocused();
  await page.keyboard.press('p');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: /Greet every guest/ })).toBeChecked();
  await page.getByRole('combobox', { name: 'Level', exact: true }).click();
  await page.getByRole('option', { name: 'Journeyman Baker' }).click();
  await page.getByRole('combobox', { name: 'As' }).click();
  await page.getByRole('option', { name: 'Soft skill' }).click();
  await page.getByRole('combobox', { name: 'Under' }).fill('Guests');
  await page.getByRole('button', { name: 'Place 1 line' }).press('Enter');
  await expect(page.getByText('By hand: Journeyman Baker, Guests')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /Wash hands/ })).toBeFocused();

  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Set aside as a note' }).press('Enter');
  await expect(page.getByText('By hand: a note')).toBeVisible();
  await page.getByRole('button', { name: 'Take back line 37' }).press('Enter');
  await expect(page.getByRole('checkbox', { name: /Wash hands/ })).toBeFocused();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Set aside as a note' }).press('Enter');
  await expect(page.getByText('By hand: a note')).toBeVisible();
  expect(await page.getByText(/% of the lines have their place/).textContent()).not.toBe(before);
  expect(await accessibilityFindings(page)).toEqual([]);

  await page.getByRole('button', { name: 'Add this path' }).click();
  await expect(page.getByText('Greet every guest before serving', { exact: true })).toBeVisible();
  await page.getByRole('tab', { name: 'Source' }).click();
  await expect(page.getByText('By hand: Journeyman Baker, Guests')).toBeVisible();
  await page.getByRole('button', { name: 'Take back line 37' }).press('Enter');
  await expect(page.getByText('By hand: a note')).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('By hand: a note')).toBeVisible();

  await choose(waymark, [bakery]);
  await expect(page.getByText('The plan already holds this path')).toBeVisible();
  await expect(page.getByText('By hand: Journeyman Baker, Guests')).toBeVisible();
  await expect(page.getByText('By hand: a note')).toBeVisible();
});

test('the columns of a table can be named otherwise, and the next table with the same header starts so', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await choose(waymark, [document(waymark, 'loaves.csv')]);
  const remark = page.getByRole('combobox', { name: 'Remark' });
  await expect(remark).toHaveValue('Only a note');
  await choseColumn(page, 'Wording', 'Only a note');
  await choseColumn(page, 'Remark', 'What is expected');
  await page.getByRole('button', { name: 'Add this path' }).click();
  await expect(page.getByText('every spring', { exact: true })).toBeVisible();

  await choose(waymark, [document(waymark, 'loaves.csv', 'rolls.csv')]);
  await expect(page.getByRole('combobox', { name: 'Remark' })).toHaveValue('What is expected');
  await expect(page.getByRole('combobox', { name: 'Wording' })).toHaveValue('Only a note');
});

test('a document that is none is declined in one sentence, and the others beside it are read', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  const picture = join(waymark.folder, 'picture.md');
  writeFileSync(picture, 'PNG\0\0\0');
  await choose(waymark, [picture]);
  const alert = page.getByRole('alert').filter({ hasText: 'was not read' });
  await expect(alert).toContainText('“picture.md” is not a text file');
  await expect(alert).toContainText('Your plan is as it was.');
  expect(await accessibilityFindings(page)).toEqual([]);

  await choose(waymark, [picture, document(waymark, 'bakery.md')]);
  await expect(page.getByRole('heading', { name: 'Baker', level: 1 })).toBeVisible();
  await expect(alert).toContainText('The other documents were read.');
});

test('a finding is mended with one click, and the change can be undone', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await choose(waymark, [document(waymark, 'bakery.md')]);
  await page.getByRole('button', { name: 'Add this path' }).click();
  await page.getByRole('tab', { name: 'Findings' }).click();
  const gap = page.getByText('Years 4 to 6 belong to neither');
  await expect(gap).toBeVisible();
  await expect(page.getByText('2 to 4 years')).toBeVisible();
  expect(await accessibilityFindings(page)).toEqual([]);

  await page.getByRole('button', { name: /^Close the gap at year 6/ }).press('Enter');
  await expect(gap).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(gap).toBeVisible();

  await page.getByRole('link', { name: 'Master Baker' }).press('Enter');
  await expect(page.getByRole('tab', { name: 'Levels' })).toHaveAttribute('aria-selected', 'true');
});

/** Puts a document of the tests into the test's folder, where the application is shown it. */
const document = (waymark: Waymark, name: string, as = name): string => {
  const file = join(waymark.folder, as);
  copyFileSync(join('tests/e2e/documents', name), file);
  return file;
};

/** Goes to the import afresh and chooses files there. */
const choose = async (waymark: Waymark, files: readonly string[]): Promise<void> => {
  const { page } = waymark;
  await waymark.app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
  }, [...files]);
  await goTo(page, 'today');
  await goTo(page, 'path?view=add');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await page.getByText(/^This is what was read|already holds this path|was not read/).first().waitFor();
};

const choseColumn = async (page: Page, header: string, role: string): Promise<void> => {
  await page.getByRole('combobox', { name: header }).click();
  await page.getByRole('option', { name: role }).click();
  await expect(page.getByRole('combobox', { name: header })).toHaveValue(role);
};

const accessibilityFindings = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ') ?? ''}`);
};
