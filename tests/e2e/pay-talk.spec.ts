import { goTo, openSample } from './screens';
import { expect, test } from './waymark';

test.setTimeout(240_000);

test('a talk is rehearsed and the real one logged, with undo of each', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  const undo = () => page.getByRole('button', { name: /^Undo/ }).first().click();
  await goTo(page, 'pay?view=negotiation');
  await page.getByText('Rehearse', { exact: true }).click();
  await page.getByRole('button', { name: 'Begin' }).click();
  const moves = page.getByRole('group', { name: 'Your move' });
  const keep = page.getByRole('button', { name: 'Keep this one' });
  for (let said = 0; said < 40 && !(await keep.isVisible()); said += 1) {
    await moves.getByRole('button').last().click();
    await page.getByRole('button', { name: /^(Say it|Wait)$/ }).click();
  }
  await keep.click();
  const kept = page.getByRole('button', { name: /^Remove the rehearsal/ });
  await expect(kept.first()).toBeVisible();
  const rehearsals = await kept.count();
  await undo();
  await expect(kept).toHaveCount(rehearsals - 1);

  await page.getByText('The talk itself', { exact: true }).click();
  await page.getByRole('button', { name: 'Note a move' }).click();
  const move = page.getByRole('dialog');
  await move.getByLabel('What was said').fill('We can do this much');
  await move.getByLabel('Figure a year, if any').fill('105000');
  await move.getByRole('button', { name: 'Note it' }).click();
  await expect(page.getByText('We can do this much')).toBeVisible();
  await undo();
  await expect(page.getByText('We can do this much')).toHaveCount(0);
});
