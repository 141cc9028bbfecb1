import type { Locator, Page } from '@playwright/test';
import { goTo } from './screens';
import { expect, test } from './waymark';

test.setTimeout(240_000);

const openSample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Open the sample plan' }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  await goTo(page, 'goals');
};

const goal = (page: Page, title: string) => page.getByRole('link', { name: title, exact: true });

test('goals from gaps, a measure, a refused circle, dropped and taken up again: all there after a restart', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);

  await page.getByRole('button', { name: 'Goals from the path' }).click();
  await page.getByRole('menuitem', { name: 'From unmet expectations' }).click();
  const gaps = page.getByRole('dialog');
  await gaps.getByRole('checkbox', { name: /^Break vague requests/ }).check();
  await gaps.getByRole('checkbox', { name: 'Kubernetes basics' }).check();
  await expect(gaps.getByRole('checkbox', { name: /^Coach a junior/ })).toBeDisabled();
  await gaps.getByRole('button', { name: 'Make two goals' }).click();
  await expect(goal(page, 'Kubernetes basics')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Break vague requests/ }).first()).toBeVisible();

  await page.getByRole('button', { name: 'Add a goal' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What you want to reach').fill('Answer faster');
  await dialog.getByRole('button', { name: 'Add a measure: a figure' }).click();
  await dialog.getByLabel('What is counted').fill('p95');
  await dialog.getByLabel('From').fill('400');
  await dialog.getByLabel('To', { exact: true }).fill('200');
  await dialog.getByLabel('Unit').fill('ms');
  await dialog.getByRole('button', { name: 'Add the goal' }).click();
  await goal(page, 'Answer faster').click();
  const now = page.getByLabel('Now: p95');
  await now.fill('250');
  await now.press('Enter');
  await expect(page.getByRole('progressbar', { name: 'Progress' })).toHaveAttribute('aria-valuetext', '75 %');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('progressbar', { name: 'Progress' })).toHaveAttribute('aria-valuetext', '0 %');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(page.getByRole('progressbar', { name: 'Progress' })).toHaveAttribute('aria-valuetext', '75 %');

  await goTo(page, 'goals');
  await goal(page, 'Design the storage of a feature on my own').click();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const edit = page.getByRole('dialog');
  await edit.getByRole('combobox', { name: 'Goals to be done first' }).fill('queues');
  await page.getByRole('option', { name: /^Understand queues/ }).click();
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(edit.getByRole('alert')).toContainText(
    '“Design the storage of a feature on my own” waits for “Understand queues well enough to choose one”',
  );
  await edit.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Drop with a reason' }).click();
  const aside = page.getByRole('dialog');
  await aside.getByRole('button', { name: 'Drop' }).click();
  await expect(aside.getByRole('alert')).toContainText('why this goal is dropped');
  await aside.getByRole('textbox', { name: 'Why' }).fill('Another team owns it now.');
  await aside.getByRole('button', { name: 'Drop' }).click();
  await expect(page.getByRole('heading', { name: 'Why it was dropped' })).toBeVisible();
  await page.getByRole('button', { name: 'Take up again' }).click();
  const history = page.getByRole('region', { name: 'History' });
  await expect(history.getByText('Another team owns it now.')).toBeVisible();
  await expect(history.getByRole('listitem').first()).toContainText('In progress');

  await waymark.quit();
  const again = await waymark.start();
  await goTo(again, 'goals');
  await goal(again, 'Answer faster').click();
  await expect(again.getByLabel('Now: p95')).toHaveValue('250 ms');
  await goTo(again, 'goals');
  await expect(goal(again, 'Kubernetes basics')).toBeVisible();
  await goal(again, 'Design the storage of a feature on my own').click();
  await expect(again.getByRole('region', { name: 'History' }).getByText('Another team owns it now.')).toBeVisible();
});

test('goals move by keys, by drag and many at once, each undone in one step', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  const at = (column: string, level = 'Mid-Level') => page.getByRole('list', { name: `${column} at ${level}` });
  const mentor = 'Help the next junior find their feet';

  const handle = page.getByRole('button', { name: `Move: ${mentor}` });
  await handle.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: `“${mentor}” is now done at Mid-Level.` })).toBeAttached();
  await expect(at('Done').getByRole('link', { name: mentor })).toBeVisible();
  await expect(handle).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(at('Done', 'Senior').getByRole('link', { name: mentor })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(at('In progress').getByRole('link', { name: mentor })).toBeVisible();

  const queues = page.getByRole('article').filter({ hasText: 'Understand queues' });
  await expect(queues).toContainText('Waits for “Design the storage of a feature on my own”');
  await dragged(page, queues, at('In progress'));
  await expect(at('In progress').getByRole('link', { name: /^Understand queues/ })).toBeVisible();

  const hideSkipped = page.getByRole('switch', { name: 'Hide skipped goals' });
  await hideSkipped.click();
  await expect(hideSkipped).toBeChecked();
  await expect(page.getByRole('link', { name: /^Give a talk/ })).toHaveCount(0);

  await goTo(page, 'goals?view=list');
  await expect(page.getByRole('link', { name: /^Give a talk/ })).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Goals with these words' }).fill('feature');
  await expect(page.getByRole('heading', { name: '2 goals' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'All goals of the list' }).check();
  await page.getByRole('button', { name: 'Mark two chosen goals' }).click();
  await page.getByRole('menuitem', { name: 'Done', exact: true }).click();
  const rows = page.getByRole('row').filter({ hasText: 'feature' });
  await expect(rows.filter({ hasText: 'Done' })).toHaveCount(2);
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(rows.filter({ hasText: 'In progress' })).toHaveCount(2);
});

/** The events of a drag with one transfer; the browser's own drag depends on other windows of the same display. */
const dragged = async (page: Page, what: Locator, to: Locator): Promise<void> => {
  const dataTransfer = await page.evaluateHandle(() => new DataTransfer());
  await what.dispatchEvent('dragstart', { dataTransfer });
  await to.dispatchEvent('dragover', { dataTransfer });
  await to.dispatchEvent('drop', { dataTransfer });
};
