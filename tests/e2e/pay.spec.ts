import type { Page } from '@playwright/test';
import { goTo, openSample } from './screens';
import { expect, test } from './waymark';

test.setTimeout(240_000);

const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ }).first().click();

const addOffer = async (page: Page, company: string, base: string): Promise<void> => {
  await page.getByRole('button', { name: 'Add an offer' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Company').fill(company);
  await dialog.getByLabel('Base a year').fill(base);
  await dialog.getByRole('button', { name: 'Add offer' }).click();
  await expect(dialog).toBeHidden();
};

test('two offers stand side by side, and each is taken back', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'pay?view=offers');
  const column = (company: string) => page.getByRole('columnheader', { name: company }).first();
  await addOffer(page, 'Alder Works', '110000');
  await addOffer(page, 'Birch Labs', '123000');
  await expect(column('Alder Works')).toBeVisible();
  await expect(column('Birch Labs')).toBeVisible();
  await undo(page);
  await expect(column('Birch Labs')).toHaveCount(0);
  await expect(column('Alder Works')).toBeVisible();
  await undo(page);
  await expect(column('Alder Works')).toHaveCount(0);
});

test('from the floor to the issues and the brief, with undo of each', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'pay?view=negotiation');

  await page.getByRole('textbox', { name: 'Opening ask' }).fill('131000');
  await page.getByRole('button', { name: 'Set the window' }).click();
  const picture = page.getByRole('img', { name: /Ask: \$131,000/ });
  await expect(picture).toBeVisible();
  await undo(page);
  await expect(picture).toHaveCount(0);

  await page.getByRole('button', { name: 'Add an issue' }).click();
  const issue = page.getByRole('dialog');
  await issue.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('button', { name: 'Edit the issue Base' })).toBeVisible();

  await page.getByRole('link', { name: 'Print the brief on one page' }).click();
  const brief = page.frameLocator('iframe');
  await expect(brief.getByRole('heading', { name: /^The talk about pay/ })).toBeVisible();
  await expect(brief.getByText('What you talk about')).toBeVisible();
  await undo(page);
  await expect(brief.getByText('What you talk about')).toHaveCount(0);
});

test('amounts are hidden by one press, also from those who listen, and after a restart', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'pay/talk?view=negotiation');
  await page.getByRole('button', { name: 'Note a move' }).click();
  await page.getByRole('dialog').getByLabel('What was said').fill('We can do 105,000 at most');
  await page.getByRole('dialog').getByRole('button', { name: 'Note it' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const said = page.getByRole('main').getByText(/We can do .* at most/);
  await expect(said).toHaveText(/105,000/);
  await page.keyboard.press('ControlOrMeta+Shift+h');
  await expect(said).toHaveText(/We can do ••• at most/);
  await page.keyboard.press('ControlOrMeta+Shift+h');
  await goTo(page, 'pay?view=negotiation');
  const amounts = page.getByRole('img', { name: /\$\d/ });
  await expect(amounts.first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+h');
  await expect(page.getByRole('button', { name: 'Show amounts' })).toBeVisible();
  await expect(amounts).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Floor' })).toHaveValue('•••');
  expect(await page.getByRole('main').innerText()).not.toMatch(/\$\d/);

  await waymark.quit();
  const again = await waymark.start();
  await goTo(again, 'pay');
  await expect(again.getByRole('heading', { name: 'You are paid ••• a year' })).toBeVisible();
  await goTo(again, 'documents/negotiation-brief');
  await expect(again.getByText('Amounts are hidden, and this document shows yours.')).toBeVisible();
});
