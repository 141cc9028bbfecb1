import type { Locator, Page } from '@playwright/test';
import { goTo, openSample } from './screens';
import { expect, test } from './waymark';

test.setTimeout(240_000);

const docker = 'container orchestration';

test('what changes is read, a pairing is corrected by keyboard, remembered after a restart, and undone', async ({
  waymark,
}) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'path');
  await page.getByRole('tab', { name: 'What changes' }).click();
  await expect(page.getByRole('heading', { name: 'What you do differently at Mid-Level' })).toBeVisible();
  await expect(page.getByText('20 points more for design and planning, 0 % to 20 %.')).toBeVisible();
  await expect(page.getByText(/The band begins \$30,000 higher/)).toBeVisible();
  await expect(lineIn(page, 'Tools', 'Kept', docker)).toContainText('Junior: Docker');

  await page.getByRole('button', { name: `Correct the pairing: ${docker}` }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Not the same' }).press('Enter');
  await expect(lineIn(page, 'Tools', 'New', docker)).toContainText('Corrected by you');
  await expect(page.getByRole('button', { name: `Correct the pairing: ${docker}` })).toBeFocused();

  await waymark.quit();
  const again = await waymark.start();
  await goTo(again, 'path?view=changes');
  await expect(lineIn(again, 'Tools', 'New', docker)).toContainText('Corrected by you');

  await again.getByRole('button', { name: `Correct the pairing: ${docker}` }).click();
  await again.getByRole('menuitem', { name: 'Same as …' }).click();
  const dialog = again.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Line of Junior' }).fill('Postman');
  await again.getByRole('option', { name: 'Postman' }).click();
  await dialog.getByRole('button', { name: 'Put together' }).click();
  await expect(lineIn(again, 'Tools', 'Kept', docker)).toContainText('Junior: Postman');

  await again.keyboard.press('ControlOrMeta+z');
  await expect(lineIn(again, 'Tools', 'New', docker)).toBeVisible();
});

test('an unmet line becomes a goal, and the page is printed from where it is read', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'path?view=changes');
  await page.getByRole('button', { name: 'Make a goal: API gateways' }).click();
  await expect(page.getByRole('link', { name: 'Goal: API gateways' })).toBeVisible();
  await page.getByRole('link', { name: 'Print this page' }).click();
  await expect(page.getByRole('radio', { name: 'What changes' })).toBeChecked();
  await expect(
    page.frameLocator('iframe').getByRole('heading', { name: 'What you do differently at Mid-Level' }),
  ).toBeVisible();
});

/** A line by its words, in a column of a category. */
const lineIn = (page: Page, category: string, column: string, text: string): Locator =>
  page
    .getByRole('region', { name: category, exact: true })
    .getByRole('group', { name: new RegExp(`^${column} \\d+$`) })
    .getByRole('listitem')
    .filter({ hasText: text })
    .first();
