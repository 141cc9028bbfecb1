import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { goTo, openSample } from './screens';
import { expect, test, type Waymark } from './waymark';

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
  await page.keyboard.type('[Mia](https://mia.example/)');
  const asked = await addressesAsked(waymark);
  await page.keyboard.press('Alt+Enter');
  await expect.poll(asked).toEqual(['https://mia.example/']);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Open https://mia.example/' })).toBeFocused();
  await prompt(page, 'Next week').click();
  await expect(prompt(page, 'Thanks')).toHaveText('Mia');
  await prompt(page, 'Thanks').getByText('Mia').click({ modifiers: ['ControlOrMeta'] });
  await expect.poll(asked).toHaveLength(2);
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

test('a week knows whom one met and what one practised, and what it links to leads back to it', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'people');
  await page.getByRole('button', { name: 'Add a contact' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Nia Okoro');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Nia Okoro' }).click();
  await page.getByRole('button', { name: 'Note a meeting', exact: true }).click();
  await page.getByRole('textbox', { name: 'What it was about' }).fill('Queues and quiet weeks');
  await page.getByRole('dialog').getByRole('button', { name: 'Note the meeting' }).click();
  await expect(page.getByRole('region', { name: 'Meetings' })).toContainText('Queues and quiet weeks');

  await goTo(page, 'practice');
  const practise = page.getByRole('button', { name: /^Note practice: / }).first();
  const question = ((await practise.getAttribute('aria-label')) ?? '').replace('Note practice: ', '');
  await practise.click();
  await page.getByRole('dialog').getByText('It was hard').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Note it' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: question })).toContainText(/Last practised .+, hard/);

  await goTo(page, 'journal');
  const knows = page.getByRole('region', { name: 'What the plan knows' });
  await expect(knows.getByRole('listitem').filter({ hasText: question })).toContainText('Practised: hard');
  await knows.getByRole('button', { name: 'Add to the page: Nia Okoro' }).click();
  await expect(prompt(page, 'What went well')).toContainText('Met Nia Okoro: Queues and quiet weeks');
  await prompt(page, 'Thanks').click();
  await page.keyboard.type('For the time, [[nia');
  await page.getByRole('listbox').getByRole('option', { name: /Nia Okoro/ }).click();
  await prompt(page, 'What went well').click();
  await prompt(page, 'Thanks').getByRole('link', { name: 'Nia Okoro' }).dispatchEvent('mousedown', { button: 0 });
  await expect(page.getByRole('heading', { name: 'Nia Okoro' })).toBeVisible();
  const back = page.getByRole('region', { name: 'Linked from the journal' });
  await expect(back).toContainText('Met Nia Okoro: Queues and quiet weeks');
  await expect(back).toContainText('For the time, Nia Okoro');
});

test('an image is kept beside the plan after a restart, and hostile text stays text', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'journal');
  const image = join(waymark.folder, 'Chart <b>.png');
  writeFileSync(image, Buffer.from(pixel, 'base64'));
  await waymark.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, image);
  await page.getByRole('button', { name: 'Attach a file' }).click();
  await expect(page.getByRole('button', { name: 'Chart <b>.png', exact: true })).toBeVisible();

  await prompt(page, 'What went well').fill(hostile.join('\n'));
  await prompt(page, 'Thanks').click();
  await expect.poll(() => answers(page)).toContain(hostile.join('\n'));
  await page.getByRole('textbox', { name: 'Add to: Meant for this week' }).fill(hostile[0] ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: `Done: ${hostile[0]}` })).toBeVisible();

  await waymark.quit();
  const again = await waymark.start();
  await goTo(again, 'journal');
  const shown = again.locator('main img:not(.cm-widgetBuffer)');
  await expect(shown).toHaveCount(1);
  await expect.poll(() => shown.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(1);
  for (const text of hostile) await expect(prompt(again, 'What went well')).toContainText(text);
  await expect(again.locator('main :is(script, iframe, svg[onload], a[href^="javascript"])')).toHaveCount(0);
  expect(await again.evaluate(() => 'hostile' in window)).toBe(false);
  await again.getByRole('button', { name: 'Remove the file Chart <b>.png' }).click();
  await expect(shown).toHaveCount(0);
});

/** Declines to open addresses outside, and tells which ones a person would have been asked about. */
const addressesAsked = async ({ app }: Waymark): Promise<() => Promise<string[]>> => {
  await app.evaluate(({ dialog }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    const decline = (_: unknown, { detail = '' }: { detail?: string }) => {
      asked.push(detail);
      return Promise.resolve({ response: 1, checkboxChecked: false });
    };
    Object.assign(dialog, { showMessageBox: decline });
  });
  return () => app.evaluate(() => Reflect.get(globalThis, 'asked') as string[]);
};

/** An image of one point. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const hostile = [
  '<script>window.hostile = 1</script>',
  '<img src=x onerror="window.hostile = 1">',
  '<svg onload="window.hostile = 1"></svg>',
  '<a href="javascript:window.hostile=1">x</a>',
  '[x](javascript:window.hostile=1)',
  '![x](https://example.org/x.png)',
  '<iframe srcdoc="<script>parent.hostile=1</script>"></iframe>',
  '[[goal:<img src=x onerror=window.hostile=1>',
];

const answers = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const read = (await window.waymark.invoke('plan.read', undefined)) as {
      readonly status: { readonly plan: { readonly weeks: Record<string, { readonly answers: Record<string, string> }> } };
    };
    return Object.values(read.status.plan.weeks).flatMap((week) => Object.values(week.answers));
  });
