import type { Locator, Page } from '@playwright/test';
import { goTo, openSample } from './screens';
import { expect, test } from './waymark';

test.setTimeout(240_000);

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

test('effort and dependencies are changed on the timeline by keys, and a circle is refused by name', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'schedule?view=timeline');
  const said = (words: string) => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
  const first = page.getByRole('button', { name: /^Write down how our release works/ });
  const second = page.getByRole('button', { name: /^Pair with Dele/ });
  await first.focus();
  await page.keyboard.press('+');
  await said('“Write down how our release works, with Dele” now takes');
  await page.keyboard.press('ControlOrMeta+z');

  await second.focus();
  await page.keyboard.press('w');
  await page.keyboard.press('ArrowLeft');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await said('in a circle');
  await first.focus();
  await page.keyboard.press('w');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await said('no longer waits for');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('the end of a bar is dragged to more hours, and its dot to what waits for it', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'schedule?view=timeline');
  await dragGrip(page, /^Write the proposal/, 'end', () => ({ x: 60, y: 0 }));
  await expect(page.getByRole('status').filter({ hasText: /“Write the proposal.*now takes/ })).toBeVisible();
  await dragGrip(page, /^Write the proposal/, 'dot', (from) => between(from, page.getByRole('button', { name: /^Profile parcel search/ })));
  await expect(page.getByRole('status').filter({ hasText: /“Profile parcel search.*now waits for “Write the proposal/ })).toBeVisible();
});

test('several milestones are chosen by keyboard and changed in one step', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'schedule');
  await page.getByRole('button', { name: 'Choose several' }).click();
  await page.getByRole('checkbox', { name: /^Choose: / }).first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('2 chosen')).toBeVisible();
  await page.getByRole('button', { name: 'Status' }).click();
  await page.getByRole('menuitem', { name: 'Dropped' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Two milestones marked dropped.' })).toBeAttached();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

const dragBy = async (page: Page, name: RegExp, pixels: number): Promise<void> => {
  const bar = page.getByRole('button', { name });
  await bar.scrollIntoViewIfNeeded();
  const box = await bar.locator('[data-part="body"]').boundingBox();
  if (!box) throw new Error('The bar is not on the page.');
  await page.mouse.move(box.x + 20, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 20 + pixels / 2, box.y + 10);
  await page.mouse.move(box.x + 20 + pixels, box.y + 10);
  await page.mouse.up();
};

/** Takes a bar by one of its grips and lets go so far away. */
const dragGrip = async (
  page: Page,
  name: RegExp,
  grip: 'end' | 'dot',
  far: (from: Point) => Promise<Point> | Point,
): Promise<void> => {
  const bar = page.getByRole('button', { name });
  await bar.focus();
  const handle = bar.locator(`[data-grip="${grip}"]`);
  const from = middle(await handle.boundingBox());
  const by = await far(from);
  const at = (x: number, y: number) => ({ clientX: x, clientY: y, button: 0, pointerId: 1, bubbles: true });
  await page.getByRole('application').evaluate((element) => {
    element.setPointerCapture = () => undefined;
  });
  await handle.dispatchEvent('pointerdown', at(from.x, from.y));
  await handle.dispatchEvent('pointermove', at(from.x + by.x, from.y + by.y));
  await handle.dispatchEvent('pointerup', at(from.x + by.x, from.y + by.y));
};

interface Point {
  readonly x: number;
  readonly y: number;
}

const between = async (from: Point, bar: Locator): Promise<Point> => {
  const to = middle(await bar.locator('[data-part="body"]').boundingBox());
  return { x: to.x - from.x, y: to.y - from.y };
};

const middle = (box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null): Point => {
  if (!box) throw new Error('it is not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
