import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goTo, openSample } from './screens';
import { expect, test, type Waymark } from './waymark';

test.setTimeout(240_000);

const survey = [
  'Company;Title;Level;Min;Max;Updated',
  'Northern survey;=Backend;Mid-Level;95k;125k;2026-08',
  'Broken survey;Backend;Mid-Level;lots;;2026-08',
].join('\n');

const choosing = async (waymark: Waymark, name: string, text: string): Promise<void> => {
  const file = join(waymark.folder, name);
  writeFileSync(file, text);
  await waymark.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
};

test('market figures come in from a table, as one step, and go out as one that no spreadsheet runs', async ({
  waymark,
}) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'pay');
  await choosing(waymark, 'survey.csv', survey);
  const bringIn = page.getByRole('button', { name: 'Bring in a table' });
  await bringIn.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('1 figure goes in, 1 row is kept out.')).toBeVisible();
  await expect(dialog.getByText('Line 3: “lots” is no amount.')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'To', exact: true }).click();
  await dialog.getByRole('option', { name: 'No column' }).click();
  await expect(dialog.getByRole('cell', { name: '$95,000', exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Add what goes in' }).click();
  const figure = page.getByRole('button', { name: 'Remove the figure from Northern survey' });
  await expect(figure).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(figure).toHaveCount(0);
  await page.getByRole('button', { name: /^Redo/ }).first().click();
  await expect(figure).toBeVisible();

  await bringIn.click();
  await expect(
    dialog.getByText('0 figures go in, 1 is in your plan already, 1 row is kept out.'),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  const saved = await waymark.answerSaveDialog('figures.csv');
  await page.getByRole('button', { name: 'Save as a table' }).click();
  await expect(page.getByText('Saved as')).toBeVisible();
  expect(readFileSync(saved, 'utf8')).toContain("Northern survey,'=Backend,");
});

test('the law of a place is told, a mail is copied, and offers are seen in one currency at a rate of one’s own', async ({
  waymark,
}) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'pay?view=negotiation');
  await page.getByRole('combobox', { name: 'Where the work is' }).click();
  await page.getByRole('option', { name: 'California' }).click();
  await expect(page.getByText('No, since Jan 1, 2018.')).toBeVisible();

  await page.getByRole('button', { name: 'Ask for time to decide' }).click();
  await page.getByRole('button', { name: 'Copy the mail' }).click();
  await expect(page.getByText('The mail is copied.')).toBeVisible();
  expect(await waymark.app.evaluate(({ clipboard }) => clipboard.readText())).toMatch(
    /^Subject: Your offer for/,
  );

  await goTo(page, 'pay?view=offers');
  await page.getByRole('button', { name: 'Add an offer' }).first().click();
  const offer = page.getByRole('dialog');
  await offer.getByLabel('Company').fill('Kestrel');
  await offer.getByLabel('Currency').fill('EUR');
  await offer.getByLabel('Base a year').fill('80000');
  await offer.getByRole('button', { name: 'Add offer' }).click();
  await page.getByRole('combobox', { name: 'Amounts in' }).click();
  await page.getByRole('option', { name: 'All in USD' }).click();
  await expect(page.getByText('Kestrel is left out: no rate of EUR in USD is entered.')).toBeVisible();
  await page.getByRole('button', { name: 'Enter a rate' }).click();
  await page.getByRole('dialog').getByLabel('Is worth').fill('1.25');
  await page.getByRole('dialog').getByRole('button', { name: 'Enter it' }).click();
  await expect(page.getByText(/All in USD, at your rates: 1 EUR = 1.25 USD/)).toBeVisible();
  await expect(page.getByRole('cell', { name: '$100,000' }).first()).toBeVisible();
});
