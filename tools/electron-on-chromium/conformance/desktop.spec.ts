import { expect, open, test } from './launch';

test('the theme that the application chooses is what pages prefer', async ({ app }) => {
  const page = await open(app, '');
  const dark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const updated = await app.evaluate(({ nativeTheme }) => new Promise((resolve) => {
    nativeTheme.once('updated', () => resolve(nativeTheme.shouldUseDarkColors));
    nativeTheme.themeSource = 'dark';
  }));
  expect(updated).toBe(true);
  await expect.poll(dark).toBe(true);
  await app.evaluate(({ nativeTheme }) => { nativeTheme.themeSource = 'light'; });
  await expect.poll(dark).toBe(false);
  await app.evaluate(({ nativeTheme }) => { nativeTheme.themeSource = 'system'; });
});

test('a window opened later prefers it too', async ({ app }) => {
  await app.evaluate(({ nativeTheme }) => { nativeTheme.themeSource = 'dark'; });
  const page = await open(app, '');
  expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  await app.evaluate(({ nativeTheme }) => { nativeTheme.themeSource = 'system'; });
});

test('a test can answer dialogs', async ({ app }) => {
  const seen = await app.evaluate(async ({ dialog }) => {
    const before = { ...dialog };
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: '/chosen.pdf' });
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
    const answers = [await dialog.showSaveDialog({}), await dialog.showMessageBox({ message: 'm' })];
    Object.assign(dialog, before);
    return answers;
  });
  expect(seen).toEqual([{ canceled: false, filePath: '/chosen.pdf' }, { response: 1, checkboxChecked: false }]);
});

test('there is a display, and the one matching a place is among them', async ({ app }) => {
  const seen = await app.evaluate(({ screen }) => {
    const primary = screen.getPrimaryDisplay();
    const ids = screen.getAllDisplays().map(({ id }) => id);
    return [primary.workArea.width > 0, ids.includes(screen.getDisplayMatching(primary.bounds).id)];
  });
  expect(seen).toEqual([true, true]);
});

test('text written to the clipboard can be read from it', async ({ app }) => {
  const text = await app.evaluate(async ({ clipboard }) => {
    await clipboard.writeText('kept');
    return clipboard.readText();
  });
  expect(text).toBe('kept');
});

test('power events can be listened for', async ({ app }) => {
  const heard = await app.evaluate(({ powerMonitor }) => new Promise((resolve) => {
    powerMonitor.once('suspend', () => resolve('suspend'));
    powerMonitor.emit('suspend');
  }));
  expect(heard).toBe('suspend');
});
