import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './waymark';

interface PlanSeen {
  readonly ratings: Readonly<Record<string, readonly unknown[]>>;
  readonly past: Readonly<Record<string, { readonly text: string }>>;
  readonly paths: Readonly<Record<string, { readonly levels: readonly LevelSeen[] }>>;
}

interface LevelSeen {
  readonly name: string;
  readonly expectations: readonly { readonly id: string; readonly text: string }[];
}

test.setTimeout(240_000);

/** The plan as main holds it. */
const planOf = (page: Page): Promise<PlanSeen> =>
  page.evaluate(async () => {
    const answer = (await Reflect.get(window, 'waymark').invoke('plan.read', undefined)) as { status: { plan: PlanSeen } };
    return answer.status.plan;
  });

test('a changed document keeps ratings under other words, and one undo takes it back', async ({ waymark }) => {
  const page = await waymark.start();
  await page.getByRole('button', { name: 'Open the sample plan' }).click();
  await page.getByRole('link', { name: 'Path', exact: true }).click();
  const before = await planOf(page);
  const levels = before.paths['backend-engineer']?.levels ?? [];
  const rated = levels.flatMap(({ expectations }) => expectations.filter(({ id, text }) => before.ratings[id] && text.split(' ').length > 5));
  const [edited, gone] = rated;
  if (!edited || !gone) throw new Error('the sample has too few rated lines');

  const file = await waymark.answerSaveDialog('ladder.md');
  await page.getByRole('button', { name: 'This path' }).click();
  await page.getByRole('menuitem', { name: 'Save as Markdown' }).click();
  await expect(page.getByText('Saved as')).toBeVisible();
  const changed = readFileSync(file, 'utf8')
    .replace('### Mid-Level Backend Engineer', '### Backend Engineer II')
    .replace(`- ${edited.text}`, `- ${edited.text} every day`)
    .replace(`- ${gone.text}\n`, '');

  await page.getByRole('button', { name: 'This path' }).click();
  await page.getByRole('menuitem', { name: 'Read a changed document' }).click();
  await page.getByLabel('Or paste its text').fill(changed);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await expect(page.getByText('“Mid-Level Backend Engineer” is now “Backend Engineer II”.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'In other words (1)' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No longer in the document (1)' })).toBeVisible();
  await expect(page.getByText('Kept with its old words: 1 rating.')).toBeVisible();
  await page.getByRole('button', { name: 'Accept the changes' }).click();

  await expect(page.getByRole('heading', { name: 'No longer in the document (1)' })).toBeVisible();
  const after = await planOf(page);
  expect(after.ratings).toEqual(before.ratings);
  expect(Object.values(after.past).map(({ text }) => text)).toEqual([gone.text]);
  const lines = after.paths['backend-engineer']?.levels.flatMap(({ expectations }) => expectations) ?? [];
  expect(lines.find(({ id }) => id === edited.id)?.text).toBe(`${edited.text} every day`);

  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(page.getByRole('heading', { name: 'No longer in the document (1)' })).toBeHidden();
  expect((await planOf(page)).paths).toEqual(before.paths);
});

test('a line is edited by hand, and undo gives its old words back', async ({ waymark }) => {
  const page = await waymark.start();
  await page.getByRole('button', { name: 'Open the sample plan' }).click();
  await page.getByRole('link', { name: 'Path', exact: true }).click();
  const before = await planOf(page);
  await page.getByRole('button', { name: 'This path' }).click();
  await page.getByRole('menuitem', { name: 'Edit it' }).click();
  const line = before.paths['backend-engineer']?.levels[0]?.expectations[0];
  await page.getByRole('button', { name: `Edit: ${line?.text ?? ''}` }).click();
  await page.getByLabel('Words').fill('Say what was built, and why');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Edit: Say what was built, and why' })).toBeVisible();
  expect((await planOf(page)).paths['backend-engineer']?.levels[0]?.expectations[0]?.id).toBe(line?.id);
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await expect(page.getByRole('button', { name: `Edit: ${line?.text ?? ''}` })).toBeVisible();
});
