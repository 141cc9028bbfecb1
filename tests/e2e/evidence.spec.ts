import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { goTo, openSample, setTheme } from './screens';
import { expect, test } from './waymark';

test.setTimeout(300_000);

const hostile = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';

const type = async (page: Page, ...fields: readonly string[]): Promise<void> => {
  for (const words of fields) {
    await page.keyboard.type(words);
    await page.keyboard.press('Tab');
  }
};

test('evidence is captured with the keyboard alone, from another screen', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'pay');
  await page.keyboard.press('ControlOrMeta+Shift+e');
  const dialog = page.getByRole('dialog', { name: 'Capture evidence' });
  await expect(dialog.getByLabel('What you did')).toBeFocused();
  await type(page, 'Put two API gateways before three services', 'Nobody calls a service past them.', '40', '12', 'errors a day');
  // Past the day, the part and the readers, to the people.
  for (let fields = 0; fields < 3; fields += 1) await page.keyboard.press('Tab');
  await expect(dialog.getByRole('combobox', { name: 'People who saw it or did it too' })).toBeFocused();
  await page.keyboard.type('Dele');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const suggested = dialog.getByRole('checkbox', { name: 'API gateways' });
  await expect(suggested).toBeVisible();
  while (!(await suggested.evaluate((box) => box === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(suggested).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/#\/pay$/);

  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox').fill('two API gateways');
  await page.getByRole('option', { name: /Put two API gateways/ }).click();
  const row = page.getByRole('listitem').filter({ hasText: 'Put two API gateways' });
  await expect(row).toBeFocused();
  await expect(row).toContainText('40 → 12 errors a day');
  await expect(row).toContainText('Dele');
  await expect(row).toContainText('Strong, 9 of 10');
  await expect(row.getByRole('link', { name: 'API gateways' })).toBeVisible();
});

test('a harvested line moves what is proven, falls with its entry, and comes back with undo', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  const proven = page.getByRole('button', { name: /^Proven by evidence/ });
  const figure = async (): Promise<number> => {
    await goTo(page, 'goals?view=readiness');
    return Number(/(\d+) of \d+/.exec((await proven.textContent()) ?? '')?.[1]);
  };
  await goTo(page, 'path/backend-engineer%2Fmid-level-backend-engineer?view=rate');
  await page.locator('[data-expectation]').filter({ hasText: 'API gateways' }).locator('input').nth(2).click();
  const before = await figure();

  await goTo(page, 'journal');
  await page.getByRole('textbox', { name: 'What went well' }).fill('API gateways cut errors from 40 to 12 a day');
  const line = page.getByRole('button', { name: /^API gateways cut errors/ });
  await line.focus();
  await page.keyboard.press('h');
  await page.getByRole('checkbox', { name: 'API gateways' }).press('Space');
  await expect(page.getByRole('checkbox', { name: 'API gateways' })).toBeChecked();
  await expect.poll(figure).toBe(before + 1);

  await goTo(page, 'journal');
  await page.getByRole('button', { name: 'Clear the week…' }).click();
  const asked = page.getByRole('dialog', { name: 'Clear this week?' });
  await expect(asked).toContainText('one piece of evidence');
  await asked.getByRole('button', { name: 'Clear the week' }).click();
  await expect(line).toHaveCount(0);
  await expect.poll(figure).toBe(before);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(figure).toBe(before + 1);

  // A line taken out of the entry leaves its evidence to be seen, and it counts no more.
  await goTo(page, 'journal');
  await page.getByRole('textbox', { name: 'What went well' }).fill('Rested');
  await expect(page.getByText('Its line is gone')).toBeVisible();
  await expect.poll(figure).toBe(before);
});

test('what looks like HTML is text in evidence, stories and lines', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'journal');
  await page.getByRole('textbox', { name: 'What I learned' }).fill(hostile);
  const line = page.locator('[data-line]').filter({ hasText: 'onerror' });
  await line.press('h');
  await expect(page.getByRole('listitem').filter({ hasText: hostile }).first()).toBeVisible();
  await goTo(page, 'journal?view=evidence');
  await expect(page.getByText(hostile).first()).toBeVisible();
  await goTo(page, 'journal?view=stories');
  await page.getByRole('button', { name: 'Write a story', exact: true }).click();
  await page.getByLabel('Title').fill(hostile);
  await page.getByRole('textbox', { name: /^Situation/ }).fill(hostile);
  await page.getByRole('button', { name: 'Add the story' }).click();
  await expect(page.getByRole('heading', { name: hostile })).toBeVisible();
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(await page.locator('main img, main script').count()).toBe(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`the forms of evidence have no accessibility findings in ${theme}`, async ({ waymark }) => {
    const page = await waymark.start();
    await openSample(page);
    await setTheme(page, theme);
    await page.setViewportSize({ width: 900, height: 600 });
    const findings: string[] = [];
    const scan = async (what: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      findings.push(...violations.map(({ id, nodes }) => `${what}: ${id} at ${nodes[0]?.target.join(' ') ?? ''}`));
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    };
    await goTo(page, 'journal?view=coverage');
    await scan('coverage');
    await page.keyboard.press('ControlOrMeta+Shift+e');
    await page.getByLabel('What you did').fill('Cached the catalogue: from 780 to 140 ms');
    await page.getByRole('button', { name: 'Use “780 → 140 ms” from your words' }).click();
    await scan('capture');
    await page.keyboard.press('Escape');
    await goTo(page, 'journal?view=stories');
    await page.getByRole('button', { name: /^Edit: / }).first().click();
    await page.getByRole('dialog').waitFor();
    await scan('story');
    expect(findings).toEqual([]);
  });
}
