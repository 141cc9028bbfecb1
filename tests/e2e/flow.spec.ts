import { readFileSync } from 'node:fs';
import { extractText } from 'unpdf';
import { goTo } from './screens';
import { expect, test, type Waymark } from './waymark';

test.setTimeout(240_000);

test('first run, goal, milestone, week, offer, PDF, quit and start again: everything is there', async ({ waymark }) => {
  const page = await waymark.start();
  await page.getByLabel('Your name').fill('Ada Example');
  await page.getByRole('button', { name: 'Make my plan' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();

  await goTo(page, 'goals');
  await page.getByRole('button', { name: 'Add a goal' }).first().click();
  const goal = page.getByRole('dialog');
  await goal.getByLabel('What you want to reach').fill('Own the billing service');
  await goal.getByRole('button', { name: 'Add the goal' }).click();
  await expect(page.getByText('Own the billing service').first()).toBeVisible();

  await goTo(page, 'schedule');
  await page.getByRole('button', { name: 'Add a milestone' }).first().click();
  const milestone = page.getByRole('dialog');
  await milestone.getByLabel('Title').fill('Read the ledger code');
  await milestone.getByLabel('Effort in hours').fill('3');
  await milestone.getByRole('button', { name: 'Add milestone' }).click();
  await expect(page.getByRole('link', { name: 'Read the ledger code' })).toBeVisible();

  await goTo(page, 'journal');
  await page.getByRole('textbox', { name: 'What went well' }).fill('Closed the month in one run.');
  await page.getByLabel('What I learned').click();

  await goTo(page, 'pay?view=offers');
  await page.getByRole('button', { name: 'Add an offer' }).click();
  const offer = page.getByRole('dialog');
  await offer.getByLabel('Company').fill('Harbour Rail');
  await offer.getByLabel('Base a year').fill('104000');
  await offer.getByRole('button', { name: 'Add offer' }).click();
  await expect(page.getByRole('heading', { name: 'Harbour Rail' })).toBeVisible();

  await goTo(page, 'pay?view=negotiation');
  await page.getByRole('textbox', { name: 'Floor' }).fill('100000');
  await page.getByRole('textbox', { name: 'Target' }).fill('90000');
  await page.getByRole('button', { name: 'Set the window' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'lies under the floor' })).toBeVisible();

  const text = await printed(waymark);
  expect(text).toContain('Ada Example');
  expect(text).toContain('Own the billing service');
  expect(text).not.toContain('Harbour Rail');

  await waymark.quit();
  const again = await waymark.start();
  await goTo(again, 'goals');
  await expect(again.getByText('Own the billing service').first()).toBeVisible();
  await goTo(again, 'journal');
  await expect(again.getByRole('textbox', { name: 'What went well' })).toHaveText('Closed the month in one run.');
  await goTo(again, 'schedule');
  await expect(again.getByRole('link', { name: 'Read the ledger code' })).toBeVisible();
  await goTo(again, 'pay?view=offers');
  await expect(again.getByRole('heading', { name: 'Harbour Rail' })).toBeVisible();
});

test('undo and redo take a change back and do it again', async ({ waymark }) => {
  const page = await waymark.start();
  await page.getByRole('button', { name: 'Open the sample plan' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  await goTo(page, 'practice');
  const box = page.getByRole('checkbox').first();
  const before = await box.isChecked();
  await box.click();
  await expect(box).toBeChecked({ checked: !before });
  await page.keyboard.press('ControlOrMeta+z');
  await expect(box).toBeChecked({ checked: before });
});

/** Saves the career plan as PDF through the Documents screen and reads the file's text. */
const printed = async (waymark: Waymark): Promise<string> => {
  const file = await waymark.answerSaveDialog('plan.pdf');
  await goTo(waymark.page, 'documents');
  await waymark.page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(waymark.page.getByText(/plan\.pdf/).first()).toBeVisible({ timeout: 60_000 });
  const { text } = await extractText(new Uint8Array(readFileSync(file)), { mergePages: true });
  return text;
};
