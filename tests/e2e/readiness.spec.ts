import type { Page } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import { goTo, openSample, setTheme } from './screens';
import { expect, test } from './waymark';

test.setTimeout(300_000);

const midLevel = 'path/backend-engineer%2Fmid-level-backend-engineer';

test('a level is rated with the keyboard alone, taken back, and undone', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, `${midLevel}?view=rate`);
  const rows = page.locator('[data-expectation]');
  const ratingAt = (at: number) => rows.nth(at).locator('input:checked');
  const said = page.getByRole('status');
  await expect(page.locator('[data-expectation] input:focus')).toBeVisible();

  await page.keyboard.press('Home');
  await page.keyboard.type('4312');
  for (const [at, value] of ['teaching-others', 'solid', 'not-yet', 'growing'].entries()) {
    await expect(ratingAt(at)).toHaveValue(value);
  }
  await expect(rows.nth(4).locator('input:focus')).toHaveCount(1);
  await expect(said).toContainText('Growing: ');

  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Backspace');
  await expect(said).toContainText('Taken back: ');
  await page.keyboard.press('Backspace');
  await expect(said).toContainText('which is history and stays');

  await page.keyboard.press('Home');
  await page.keyboard.press('1');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('3');
  await expect(ratingAt(0)).toHaveValue('solid');
  await page.keyboard.press('ControlOrMeta+z');
  // Both ratings of the line were one run, so they are undone together.
  await expect(ratingAt(0)).toHaveValue('teaching-others');
});

test('the search leads to the row of an expectation, with the focus on its rating', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox').fill('API gateways');
  await page.getByRole('option', { name: /API gateways/ }).first().click();
  const row = page.locator('[data-expectation]').filter({ hasText: 'API gateways' });
  await expect(row.locator('input:focus')).toHaveCount(1);
  await expect(row).toBeInViewport();
});

test('evidence is added to an expectation, proves it, and is detached and attached again', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, `${midLevel}?view=levels`);
  const row = page.locator('[data-expectation]').filter({ hasText: 'API gateways' });
  await row.getByRole('button', { name: /^History and evidence/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('list', { name: 'Ratings by date, newest first' })).toContainText('Not yet');
  await dialog.getByRole('button', { name: 'Add evidence' }).click();
  await page.getByLabel('What you did').fill('Put a gateway before three services');
  await page.keyboard.press('Enter');
  const piece = dialog.getByRole('listitem').filter({ hasText: 'Put a gateway before three services' });
  await expect(piece).toContainText('Proves');
  await piece.getByRole('button', { name: /^Detach/ }).click();
  await expect(piece).toHaveCount(0);
  await dialog.getByRole('combobox', { name: 'Attach evidence you already have' }).fill('gateway before');
  await page.getByRole('option', { name: /Put a gateway/ }).click();
  await expect(piece).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row).toContainText('1 piece of evidence');
});

/** Two levels: Junior asks for 2 technical things and 1 tool, Mid for 4 and 2. */
const level = (name: string, asks: Readonly<Record<string, number>>) => ({
  id: `small/${name}`, name, track: '', summary: '', years: null, activities: [], pay: null, basePay: null, points: null,
  expectations: Object.entries(asks).flatMap(([category, count]) =>
    Array.from({ length: count }, (_, at) => ({
      id: `small/${name}/${category} ${at + 1}`, kind: 'skill', category, text: `${category} ${at + 1} of ${name}`, detail: '', ref: '',
    })),
  ),
});
const path = {
  id: 'small', title: 'Small ladder', overview: '', responsibilities: [], stages: [], projects: [], questions: [],
  networking: [], negotiation: [], moves: [],
  levels: [level('Junior', { Technical: 2, Tools: 1 }), level('Mid', { Technical: 4, Tools: 2 })],
  sources: [{ name: 'small.md', text: '', importedOn: '2026-01-01', choices: { placed: [], columns: [] } }],
};

const execute = async (page: Page, name: string, payload: object): Promise<void> => {
  const result = await page.evaluate((call) => window.waymark.invoke('plan.execute', call), { name, payload });
  expect(result).toMatchObject({ ok: true });
};

/** The person's own calendar date, some years back. */
const dateOf = (page: Page, yearsBack: number): Promise<string> =>
  page.evaluate((years) => {
    const now = new Date();
    const parts = [now.getFullYear() - years, now.getMonth() + 1, Math.min(28, now.getDate())];
    return parts.map((part) => String(part).padStart(2, '0')).join('-');
  }, yearsBack);

const claimed = (page: Page) => page.getByRole('progressbar', { name: 'Claimed by your ratings' });
const proven = (page: Page) => page.getByRole('progressbar', { name: 'Proven by evidence' });
const shows = async (page: Page, ratings: string, evidence: string): Promise<void> => {
  await expect(claimed(page)).toHaveAttribute('aria-valuetext', ratings);
  await expect(proven(page)).toHaveAttribute('aria-valuetext', evidence);
};
const choose = (page: Page, rule: string) => page.getByRole('radio', { name: rule }).click();

test('readiness under each rule comes to what a person works out by hand', async ({ waymark }) => {
  const page = await waymark.start();
  await page.evaluate(() => window.waymark.invoke('plan.create', { from: 'nothing' }));
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  await execute(page, 'path.add', { path });
  const evidence = { result: '', link: '', audience: 'private', week: null };
  const [today, old] = [await dateOf(page, 0), await dateOf(page, 3)];
  await execute(page, 'evidence.add', { ...evidence, title: 'Fresh', on: today, expectationIds: ['small/Mid/Technical 1'] });
  await execute(page, 'evidence.add', { ...evidence, title: 'Old', on: old, expectationIds: ['small/Mid/Tools 1'] });

  // Junior: all solid. Mid: Technical solid, teaching others, solid, not rated; Tools solid, growing.
  await goTo(page, 'path/small%2FJunior?view=rate');
  await page.keyboard.type('333');
  await goTo(page, 'path/small%2FMid?view=rate');
  await page.keyboard.type('343');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('32');
  await expect(page.getByText('5 of 6')).toBeVisible();

  await goTo(page, 'goals/small%2FMid?view=readiness');
  // Plain share: 3 technical and 1 tool of 6 are met: 4 / 6 = 66 %. Fresh evidence proves 1: 1 / 6 = 16 %.
  await shows(page, '4 of 6, 66 %', '1 of 6, 16 %');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('66 % ready for Mid');

  // Weighted, Technical 3: (3 × 3 + 1) / (4 × 3 + 2) = 10 / 14 = 71 %; proven 3 / 14 = 21 %.
  await choose(page, 'Weighted by category');
  await page.getByLabel('Technical', { exact: true }).fill('3');
  await page.keyboard.press('Enter');
  await shows(page, '10 of 14 by weight, 71 %', '3 of 14 by weight, 21 %');

  // Gated mean: (2 + 2 + 2 + 0 + 2 + 1) / 6 = 1.5, one zero; above 1.7 begins at 11 in sum, so 2 are missing.
  await choose(page, 'Gated mean');
  await shows(page, 'mean 1.5 of 2', 'mean 0.33 of 2');
  const blocked = page.getByRole('region', { name: 'What blocks Mid' });
  await expect(blocked).toContainText('One expectation scores 0');
  await expect(blocked).toContainText('Its mean is 1.5 and has to be above 1.7: 2 more in score.');

  // Points: milestone 1 in both categories: 1 + 1 = 2; meeting both levels whole is 3 + 3 = 6.
  await choose(page, 'Points by milestone');
  await shows(page, '2 of 6 points', '0 of 6 points');
  await page.getByLabel('Points Mid asks for').fill('4');
  await page.keyboard.press('Enter');
  await shows(page, '2 of 4 points', '0 of 4 points');
  await expect(page.getByText('Mid asks for 4 points: as the path sets it.')).toBeVisible();

  // With the last technical line solid, Technical reaches milestone 2: 3 + 1 = 4 points; the mean is 11 / 6.
  await execute(page, 'expectation.rate', { expectationId: 'small/Mid/Technical 4', value: 'solid' });
  await shows(page, '4 of 4 points', '0 of 4 points');
  await choose(page, 'Gated mean');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mid counts by your ratings');
  await shows(page, 'mean 1.83 of 2', 'mean 0.33 of 2');

  // Evidence of three years ago proves again once proof may be 48 months old: 2 of 6.
  await choose(page, 'Plain share');
  await shows(page, '5 of 6, 83 %', '1 of 6, 16 %');
  await page.getByLabel('Evidence proves for so many months').fill('48');
  await page.keyboard.press('Enter');
  await shows(page, '5 of 6, 83 %', '2 of 6, 33 %');

  await page.getByRole('button', { name: /^Proven by evidence/ }).click();
  const receipts = page.getByRole('dialog');
  await expect(receipts.getByRole('listitem').filter({ hasText: 'Tools 1 of Mid' })).toContainText('Old');
  await expect(receipts.getByRole('listitem').filter({ hasText: 'Technical 2 of Mid' })).toContainText('No evidence supports it.');
  await page.keyboard.press('Escape');

  // A year ago nothing was rated; it is shown as the past, and nothing can be changed in it.
  await page.getByLabel('As it was on').fill(await dateOf(page, 1));
  await page.keyboard.press('Enter');
  await shows(page, '0 of 6, 0 %', '0 of 6, 0 %');
  await expect(page.getByText('Nothing can be changed here meanwhile.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Gated mean' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to today' }).click();
  await shows(page, '5 of 6, 83 %', '2 of 6, 33 %');
});

for (const theme of ['light', 'dark'] as const) {
  test(`rating and readiness have no accessibility findings in ${theme}`, async ({ waymark }) => {
    const page = await waymark.start();
    await openSample(page);
    await setTheme(page, theme);
    const findings: string[] = [];
    const scan = async (what: string): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      findings.push(...violations.map(({ id, nodes }) => `${what}: ${id} at ${nodes[0]?.target.join(' ') ?? ''}`));
    };
    await goTo(page, `${midLevel}?view=rate`);
    await scan('rate');
    await page.getByRole('button', { name: /^History and evidence/ }).first().click();
    await page.getByRole('dialog').waitFor();
    await scan('expectation');
    await page.keyboard.press('Escape');
    await goTo(page, 'goals?view=readiness');
    for (const rule of ['Weighted by category', 'Gated mean', 'Points by milestone']) {
      await choose(page, rule);
      await scan(rule);
    }
    await page.getByText('Radar', { exact: true }).click();
    await page.setViewportSize({ width: 900, height: 600 });
    await scan('radar');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(findings).toEqual([]);
  });
}
