import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { goTo, openSample } from './screens';
import { expect, test, type Waymark } from './waymark';

test.setTimeout(900_000);

const weeksOfYear = 52;
/** The Friday of each ISO week of 2027, at noon. */
const fridays = Array.from({ length: weeksOfYear }, (_, week) => new Date(2027, 0, 8 + 7 * week, 12));

test('a year of weekly reviews becomes evidence, readiness and a packet, and a cleared entry takes its claims along', async ({ waymark }) => {
  const page = await waymark.start();
  await setClock(waymark, new Date(2027, 0, 1, 12));
  await openSample(page);
  await goTo(page, 'path/backend-engineer%2Fmid-level-backend-engineer?view=rate');
  await page.locator('[data-expectation]').filter({ hasText: 'API gateways' }).locator('input').nth(2).click();
  const before = await proven(page);

  for (const [at, friday] of fridays.entries()) {
    await setClock(waymark, friday);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Journal' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`Week ${at + 1},`);
    if (at > 0) await expect(page.getByRole('checkbox', { name: `Done: Intention ${at + 1}`, exact: true })).toBeVisible();
    await page.getByRole('textbox', { name: 'What went well', exact: true }).fill(lineOf(at));
    if (at % 13 === 0) await harvest(page, at);
    await page.getByRole('button', { name: 'Review the week' }).click();
    for (let step = 1; step < 5; step += 1) await page.getByRole('button', { name: 'Next', exact: true }).click();
    await page.getByRole('textbox', { name: 'Add to: Three things for next week' }).fill(`Intention ${at + 2}`);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: `Wording of: Intention ${at + 2}` })).toBeVisible();
    await page.getByRole('button', { name: 'Finish the review' }).click();
    await expect(page.getByText(/^Reviewed on/)).toBeVisible();
  }

  expect(await reviewedWeeks(page)).toBe(weeksOfYear);
  expect(await proven(page)).toBeGreaterThan(before);
  const claims = [0, 13, 26, 39].map(lineOf);
  const whole = await packet(waymark, 'whole.pdf');
  for (const claim of claims) expect(whole).toContain(claim);

  await goTo(page, 'journal/2027-W40');
  await page.getByRole('button', { name: 'Clear the week…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Clear the week' }).click();
  await expect(page.getByRole('button', { name: new RegExp(`^${claims[3]}`) })).toHaveCount(0);
  const after = await packet(waymark, 'after.pdf');
  expect(after).toContain(claims[2]);
  expect(after).not.toContain(claims[3]);
});

const lineOf = (at: number): string => `API gateways cut errors from ${100 + at} to 12 a day`;

const harvest = async (page: Page, at: number): Promise<void> => {
  const line = page.getByRole('button', { name: new RegExp(`^${lineOf(at)}`) });
  await line.press('h');
  await page.getByRole('checkbox', { name: 'API gateways' }).press('Space');
  await expect(page.getByRole('checkbox', { name: 'API gateways' })).toBeChecked();
};

/** Lets both processes believe that it is this moment, and the page look at its clock again. */
const setClock = async ({ app, page }: Waymark, at: Date): Promise<void> => {
  await app.evaluate((_, moment) => {
    const above: unknown = Object.getPrototypeOf(Date);
    const Real = above === Function.prototype ? Date : (above as DateConstructor);
    globalThis.Date = class extends Real {
      constructor(...given: [] | [number]) {
        super(...(given.length === 0 ? ([moment] as const) : given));
      }
      static override now(): number {
        return moment;
      }
    } as DateConstructor;
  }, at.getTime());
  await page.clock.setFixedTime(at);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
};

const proven = async (page: Page): Promise<number> => {
  await goTo(page, 'goals?view=readiness');
  const text = await page.getByRole('button', { name: /^Proven by evidence/ }).textContent();
  return Number(/(\d+) of \d+/.exec(text ?? '')?.[1]);
};

const reviewedWeeks = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const read = (await window.waymark.invoke('plan.read', undefined)) as {
      readonly status: { readonly plan: { readonly weeks: Record<string, { readonly reviewedAt: string | null }> } };
    };
    return Object.entries(read.status.plan.weeks).filter(([week, { reviewedAt }]) => week.startsWith('2027') && reviewedAt !== null).length;
  });

/** Saves the promotion packet for oneself through the Documents screen and reads the file's text. */
const packet = async (waymark: Waymark, name: string): Promise<string> => {
  const { page } = waymark;
  const file = await waymark.answerSaveDialog(name);
  await goTo(page, 'documents/promotion-packet');
  await page.getByRole('radio', { name: 'Myself' }).check();
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(`${name}.`).first()).toBeVisible({ timeout: 60_000 });
  const { text } = await extractText(new Uint8Array(readFileSync(file)), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
};
