import { expect, open, test } from './launch';

test.beforeEach(async ({ app }) => {
  await app.evaluate(({ Menu }) => {
    const press = (name: string) => () => globalThis.bench.events.push(name);
    Menu.setApplicationMenu(Menu.buildFromTemplate([
      {
        label: '&File',
        submenu: [
          { id: 'open', label: 'Open…', accelerator: 'CmdOrCtrl+O', click: press('open') },
          { label: 'Save a copy', accelerator: 'CmdOrCtrl+Shift+S', click: press('save') },
          { label: 'Settings', accelerator: 'CmdOrCtrl+,', click: press('settings') },
          { id: 'off', label: 'Off', accelerator: 'CmdOrCtrl+P', enabled: false, click: press('off') },
          { id: 'check', label: 'Check', type: 'checkbox', click: press('check') },
        ],
      },
      {
        label: 'Edit',
        submenu: [
          { label: 'Undo', accelerator: 'CmdOrCtrl+Z', click: press('undo') },
          { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' },
        ],
      },
      { role: 'viewMenu' },
    ]));
  });
});

test.afterEach(({ app }) => app.evaluate(({ Menu }) => Menu.setApplicationMenu(null)));

test('accelerators fire on keys pressed in the page', async ({ app }) => {
  const page = await open(app, '<p>text</p>');
  await page.click('p');
  for (const keys of ['ControlOrMeta+o', 'ControlOrMeta+Shift+S', 'ControlOrMeta+,', 'ControlOrMeta+p']) {
    await page.keyboard.press(keys);
  }
  await expect.poll(() => app.evaluate(() => globalThis.bench.events)).toEqual(['open', 'save', 'settings']);
});

test('a key that the page has used does not reach the menu', async ({ app }) => {
  const page = await open(app, '<p>text</p>');
  await page.evaluate(() => document.addEventListener('keydown', (event) => {
    if (event.key === 'o') event.preventDefault();
  }));
  await page.click('p');
  await page.keyboard.press('ControlOrMeta+o');
  await page.keyboard.press('ControlOrMeta+,');
  await expect.poll(() => app.evaluate(() => globalThis.bench.events)).toEqual(['settings']);
});

test('undoing in a text field is the field’s own, until it has nothing left to undo', async ({ app }) => {
  const page = await open(app, '<input>');
  await page.click('input');
  await page.keyboard.type('abc');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.locator('input')).toHaveValue('');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => app.evaluate(() => globalThis.bench.events)).toEqual(['undo']);
});

test('editing keys and roles edit', async ({ app }) => {
  const page = await open(app, '<input value="word"><textarea></textarea>');
  await page.click('input');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+x');
  await expect(page.locator('input')).toHaveValue('');
  await page.click('textarea');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.paste());
  await expect(page.locator('textarea')).toHaveValue('word');
});

test('entries can be found, read and clicked', async ({ app }) => {
  const seen = await app.evaluate(({ Menu }) => {
    const menu = Menu.getApplicationMenu();
    const open = menu?.getMenuItemById('open');
    const check = menu?.getMenuItemById('check');
    open?.click();
    check?.click();
    menu?.getMenuItemById('off')?.click();
    const labels = menu?.items.map(({ label }) => label);
    return [labels, open?.label, open?.accelerator, check?.checked, menu?.getMenuItemById('nobody')];
  });
  expect(seen).toEqual([['&File', 'Edit', 'View'], 'Open…', 'CmdOrCtrl+O', true, null]);
  expect(await app.evaluate(() => globalThis.bench.events)).toEqual(['open', 'check']);
});

test('the zoom of the view menu works by its keys', async ({ app }) => {
  const page = await open(app, '<p>text</p>');
  await page.click('p');
  await page.keyboard.press('ControlOrMeta+-');
  const level = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomLevel());
  await expect.poll(level).toBe(-0.5);
  await page.keyboard.press('ControlOrMeta+0');
  await expect.poll(level).toBe(0);
});
