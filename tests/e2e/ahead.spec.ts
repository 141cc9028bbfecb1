import { goTo, openSample } from './screens';
import { expect, test } from './waymark';

test.setTimeout(240_000);

test('hours that change from a day on are kept, and what was tried is made so in one step and undone in one', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'settings');
  await page.getByRole('button', { name: 'Other hours from a day on…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Other hours from a day on' });
  await dialog.getByLabel('From').fill('2027-02-01');
  await dialog.getByLabel('From').press('Tab');
  await dialog.getByLabel('Hours on Friday').fill('3');
  await dialog.getByRole('button', { name: 'Keep these hours' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '9 h a week' })).toBeVisible();

  await goTo(page, 'schedule?view=what-if');
  const row = page.getByRole('row', { name: /^Planned to be done/ });
  await expect(row).toBeVisible();
  await page.getByRole('textbox', { name: 'Hours a week' }).fill('12');
  await expect(page.getByRole('row', { name: /^Hours a week/ })).toContainText('12 h');
  await expect(row).toContainText('earlier');
  await page.getByRole('button', { name: 'Make it so' }).click();
  await expect(page.getByRole('button', { name: /^Undo: Plan with 12 hours a week/ })).toBeVisible();
  await goTo(page, 'settings');
  await expect(page.getByText('12 h a week', { exact: true })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByText('6 h a week', { exact: true })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '9 h a week' })).toBeVisible();
});

test('two keys log hours from anywhere, and a letter typed into a field does not', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'people');
  await page.keyboard.press('l');
  await expect(page.getByRole('dialog', { name: 'Log hours' }).getByLabel('Hours', { exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Undo: Log .* h on/ })).toBeEnabled();
  await expect(page.getByRole('dialog')).toBeHidden();

  await goTo(page, 'settings');
  const name = page.getByLabel('Your name');
  await name.fill('Al');
  await name.press('l');
  await expect(name).toHaveValue('All');
  await expect(page.getByRole('dialog', { name: 'Log hours' })).toBeHidden();
});

test('reminders are offered once and are off until wanted, and a timer that ran at the end is offered at the next start', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'settings');
  await expect(page.getByRole('switch', { name: /^The weekly review/ })).not.toBeChecked();
  await goTo(page, 'today');
  const offer = page.getByRole('region', { name: 'Shall Waymark remind you?' });
  await offer.getByRole('button', { name: 'Remind me' }).click();
  await expect(offer).toBeHidden();
  await goTo(page, 'settings');
  await expect(page.getByRole('switch', { name: /^The weekly review/ })).toBeChecked();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('l');
  await page.getByRole('button', { name: /^Start a timer on / }).click();
  await expect(page.getByRole('dialog').getByRole('button', { name: /^Stop the timer on / })).toBeVisible();
  await waymark.quit();
  const again = await waymark.start();
  const left = again.getByRole('region', { name: /^A timer on “.*” was running when Waymark closed/ });
  await left.getByLabel('Hours', { exact: true }).fill('1.5');
  await left.getByRole('button', { name: 'Log hours' }).click();
  await expect(again.getByRole('button', { name: /^Undo: Log 1.5 h on/ })).toBeEnabled();
  await expect(left).toBeHidden();
  await goTo(again, 'today');
  await expect(again.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(again.getByRole('region', { name: 'Shall Waymark remind you?' })).toBeHidden();
});
