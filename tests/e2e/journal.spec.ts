import type { Page } from '@playwright/test';
import { goTo, openSample } from './screens';
import { expect, test } from './waymark';

test.setTimeout(240_000);

const prompt = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

test('a week is written with lists, boxes and links, which lead back; what was left open is carried over', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'journal');
  await prompt(page, 'What went well').click();
  await page.keyboard.type('- [ ] Ask Mia\nPlan [[own the st');
  const offer = page.getByRole('listbox').getByRole('option').first();
  const title = await offer.locator('.cm-completionLabel').innerText();
  await offer.click();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Done ');
  await page.keyboard.press('ControlOrMeta+b');
  await page.keyboard.type('well');
  await prompt(page, 'Thanks').click();
  await expect(prompt(page, 'What went well').getByRole('link', { name: title })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Not done' }).first().dispatchEvent('mousedown');
  await expect(page.getByRole('checkbox', { name: 'Done', exact: true })).toBeVisible();
  await expect.poll(() => answers(page)).toContainEqual(expect.stringMatching(/^- \[x\] Ask Mia\n- \[ \] Plan \[\[goal:[^|]+\|.+\]\]\nDone \*\*well\*\*$/));

  await page.getByRole('textbox', { name: 'Add to: Meant for this week' }).fill('Ship the note');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Done: Ship the note' })).toBeVisible();
  await page.getByRole('button', { name: 'Review the week' }).click();
  await expect(page.getByRole('textbox', { name: 'Wording of: Ship the note' })).toBeVisible();
  for (let step = 1; step < 5; step += 1) await page.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('button', { name: 'Carry over one thing left open' }).click();
  await expect(page.getByRole('textbox', { name: 'Wording of: Ship the note' })).toBeVisible();
  await page.getByRole('button', { name: 'Finish the review' }).click();
  await expect(page.getByText(/^Reviewed on/)).toBeVisible();

  await prompt(page, 'What went well').getByRole('link', { name: title }).dispatchEvent('mousedown', { button: 0 });
  const back = page.getByRole('region', { name: 'Linked from the journal' });
  await expect(back).toContainText(`Plan ${title}`);
  await back.getByRole('link').click();
  await expect(prompt(page, 'What went well')).toContainText('Ask Mia');
});

const answers = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const read = (await window.waymark.invoke('plan.read', undefined)) as {
      readonly status: { readonly plan: { readonly weeks: Record<string, { readonly answers: Record<string, string> }> } };
    };
    return Object.values(read.status.plan.weeks).flatMap((week) => Object.values(week.answers));
  });
