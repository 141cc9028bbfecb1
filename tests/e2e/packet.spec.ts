import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getMeta } from 'unpdf';
import { goTo, openSample } from './screens';
import { expect, test, type Waymark } from './waymark';

test.setTimeout(240_000);

test('a packet for a manager holds what is marked for one, and evidence that is removed takes its claims along', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  const marked = 'Lunch talk: reading query plans';
  const hidden = 'Schema for delivery windows, chosen from three';
  const own = await packet(waymark, 'Myself', 'own.pdf');
  expect(own).toContain(marked);
  expect(own).toContain('Catalogue endpoint cached');
  expect(own).toContain(hidden);
  const shown = await packet(waymark, 'My manager', 'manager.pdf');
  expect(shown).toContain('The rule: Plain share.');
  expect(shown).toContain('Gaps');
  expect(shown).toContain(marked);
  expect(shown).not.toContain(hidden);
  const { info, metadata } = await getMeta(new Uint8Array(readFileSync(join(waymark.folder, 'manager.pdf'))));
  expect(JSON.stringify([info, metadata])).not.toContain('delivery windows');

  await goTo(page, 'journal?view=evidence');
  await page.getByRole('button', { name: `Remove: ${marked}` }).click();
  await expect(page.getByRole('button', { name: `Remove: ${marked}` })).toHaveCount(0);
  expect(await packet(waymark, 'My manager', 'after.pdf')).not.toContain(marked);
});

/** Saves the promotion packet for a reader through the Documents screen and reads the file's text. */
const packet = async (waymark: Waymark, reader: string, name: string): Promise<string> => {
  const { page } = waymark;
  const file = await waymark.answerSaveDialog(name);
  await goTo(page, 'documents/promotion-packet');
  await page.getByRole('radio', { name: reader }).check();
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(`${name}.`).first()).toBeVisible({ timeout: 60_000 });
  const { text } = await extractText(new Uint8Array(readFileSync(file)), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
};
