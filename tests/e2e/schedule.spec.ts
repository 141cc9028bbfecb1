import type { Page } from '@playwright/test';
import { goTo, openSample } from './screens';
import { expect, test } from './waymark';

test('a bar is pinned with the keyboard and by dragging, and each is one step to undo', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'schedule?view=timeline');
  const bar = page.getByRole('button', { name: /^Write the proposal/ });
  const before = await bar.getAttribute('aria-label');

  await bar.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: 'is pinned to' })).toBeVisible();
  await expect(bar).toHaveAccessibleName(/Pinned/);
  await expect(bar).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(bar).toHaveAccessibleName(before ?? '');

  await dragBy(page, /^Write the proposal/, 84);
  await expect(bar).toHaveAccessibleName(/Pinned/);
  await page.keyboard.press('p');
  await expect(bar).toHaveAccessibleName(before ?? '');
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(bar).toHaveAccessibleName(before ?? '');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('arrow keys go from bar to bar and Enter opens one', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'schedule?view=timeline');
  await page.getByRole('button', { name: /^Write down how our release works/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: /^Pair with Dele/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Write down how our release works');
});

test('a re-plan is accepted in part, comes up again for the rest, and is one step to undo', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'schedule');
  const button = page.getByRole('button', { name: /^Re-plan/ });
  const items = page.getByRole('dialog', { name: 'Re-plan' }).getByRole('listitem');
  await button.click();
  const count = await items.count();
  expect(count).toBeGreaterThan(1);
  await page.screenshot({ path: test.info().outputPath('re-plan.png') });
  await page.getByRole('checkbox', { name: /^Accept: / }).first().uncheck();
  await page.getByRole('button', { name: /^Accept / }).click();
  await expect(button).toHaveText('Re-plan (1)');

  await page.keyboard.press('ControlOrMeta+z');
  await expect(button).toHaveText(`Re-plan (${count})`);
});

test('the smallest fix of what is late is made in one click and undone in one', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'schedule');
  const help = page.getByRole('button', { name: /^What would help “Profile parcel search/ });
  await help.click();
  await page.getByRole('button', { name: /^Do this: The due date on/ }).click();
  await expect(help).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(help).toBeVisible();
});

const dragBy = async (page: Page, name: RegExp, pixels: number): Promise<void> => {
  const bar = page.getByRole('button', { name });
  await bar.scrollIntoViewIfNeeded();
  const box = await bar.locator('rect').nth(1).boundingBox();
  if (!box) throw new Error('The bar is not on the page.');
  await page.mouse.move(box.x + 20, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 20 + pixels / 2, box.y + 10);
  await page.mouse.move(box.x + 20 + pixels, box.y + 10);
  await page.mouse.up();
};
