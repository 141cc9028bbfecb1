import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { goTo, openSample } from './screens';
import { expect, test, type Waymark } from './waymark';

test.setTimeout(240_000);

const holidays = (...events: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');
const holiday = (to: string): string =>
  ['BEGIN:VEVENT', 'UID:winter@example', 'SUMMARY:Winter break', 'DTSTART;VALUE=DATE:20291224', `DTEND;VALUE=DATE:${to}`, 'END:VEVENT'].join('\r\n');

/** The events of a saved calendar: the number of the edition and the date, by uid. */
const savedEvents = (file: string): ReadonlyMap<string, { readonly sequence: number; readonly start: string }> => {
  const blocks = readFileSync(file, 'utf8').replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
  return new Map(
    blocks.map((block) => {
      const value = (name: string): string => new RegExp(`^${name}[^:]*:(.*)\r$`, 'm').exec(block)?.[1] ?? '';
      return [value('UID'), { sequence: Number(value('SEQUENCE')), start: value('DTSTART') }];
    }),
  );
};

const answerOpenDialog = async (waymark: Waymark, name: string, text: string): Promise<void> => {
  const file = join(waymark.folder, name);
  writeFileSync(file, text);
  await waymark.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
};

test('a calendar is saved, and saved again after a date changed: the same names, a newer edition', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'documents');
  const panel = page.getByRole('region', { name: 'Calendar' });
  await panel.getByRole('checkbox', { name: 'Weekly review' }).check();
  await panel.getByLabel('At', { exact: true }).fill('17:15');
  const first = await waymark.answerSaveDialog('first.ics');
  await panel.getByRole('button', { name: 'Save calendar' }).click();
  await expect(panel.getByRole('status')).toContainText('Saved as');
  const before = savedEvents(first);
  expect([...before.values()].some(({ start }) => start.endsWith('T171500'))).toBe(true);

  const [uid, deadline] = [...before].find(([name]) => name.startsWith('deadline-')) ?? ['', undefined];
  const id = uid.slice('deadline-'.length, uid.indexOf('@'));
  const changed = await page.evaluate(
    (milestone) => window.waymark.invoke('plan.execute', { name: 'milestone.edit', payload: { id: milestone, changes: { due: '2029-03-01' } } }),
    id,
  );
  expect(changed).toMatchObject({ ok: true });

  const second = await waymark.answerSaveDialog('second.ics');
  await panel.getByRole('button', { name: 'Save calendar' }).click();
  await expect(panel.getByRole('status')).toContainText('second.ics');
  const after = savedEvents(second).get(uid);
  expect(after?.start).toBe('20290301');
  expect(after?.sequence).toBeGreaterThan(deadline?.sequence ?? Infinity);
  expect([...savedEvents(second).keys()].toSorted()).toEqual([...before.keys()].toSorted());
});

test('days off come in from a calendar, are brought up to date by the next one, and are undone in one step', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await goTo(page, 'documents');
  const panel = page.getByRole('region', { name: 'Calendar' });
  const dialog = page.getByRole('dialog');
  const timeOff = () =>
    page.evaluate(async () => {
      const { status } = (await window.waymark.invoke('plan.read', undefined)) as {
        status: { plan: { availability: { blackouts: { uid: string; label: string; to: string }[] } } };
      };
      return status.plan.availability.blackouts.filter(({ uid }) => uid === 'winter@example').map(({ label, to }) => `${label} ${to}`);
    });

  await answerOpenDialog(waymark, 'odd.ics', 'This is no calendar.');
  await panel.getByRole('button', { name: 'Bring in a calendar' }).click();
  await expect(panel.getByRole('status')).toContainText('it is no iCalendar file');

  await answerOpenDialog(waymark, 'holidays.ics', holidays(holiday('20300102')));
  await panel.getByRole('button', { name: 'Bring in a calendar' }).click();
  await expect(dialog.getByRole('checkbox', { name: /^Winter break/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Bring in one entry' }).click();
  await expect(panel.getByRole('status')).toContainText('Brought in one entry');
  expect(await timeOff()).toEqual(['Winter break 2030-01-01']);

  await answerOpenDialog(waymark, 'holidays.ics', holidays(holiday('20300105')));
  await panel.getByRole('button', { name: 'Bring in a calendar' }).click();
  await expect(dialog.getByText('in the plan, will be updated')).toBeVisible();
  await dialog.getByRole('button', { name: 'Bring in one entry' }).click();
  await expect(dialog).toBeHidden();
  expect(await timeOff()).toEqual(['Winter break 2030-01-04']);

  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(timeOff).toEqual(['Winter break 2030-01-01']);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(timeOff).toEqual([]);
});
