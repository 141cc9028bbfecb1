import type { Page } from '@playwright/test';
import { goTo, openSample } from './screens';
import { expect, test } from './waymark';

test.setTimeout(180_000);

test('a kill in the middle of typing loses nothing that was called saved', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'journal');
  await page.getByRole('textbox', { name: 'Thanks' }).fill('Before the kill.');
  await page.getByRole('textbox', { name: 'Next week', exact: true }).click();
  await expect.poll(() => storedThanks(waymark.page)).toBe('Before the kill.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  void page.getByRole('textbox', { name: 'Next week', exact: true }).pressSequentially('This may or may not be kept').catch(() => undefined);
  await waymark.kill();

  const again = await waymark.start();
  await goTo(again, 'journal');
  await expect(again.getByRole('textbox', { name: 'Thanks' })).toHaveText('Before the kill.');
});

/** What the main process holds for this week's thanks; a command's answer means that it is on the disk. */
const storedThanks = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => {
    const read = (await window.waymark.invoke('plan.read', undefined)) as {
      readonly status: { readonly plan: { readonly weeks: Record<string, { readonly answers: Record<string, string> }> } };
    };
    const written = Object.values(read.status.plan.weeks).map(({ answers }) => answers['thanks']);
    return written.find((text) => text === 'Before the kill.');
  });
