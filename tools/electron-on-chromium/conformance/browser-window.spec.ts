import { expect, open, test } from './launch';

test('a window has the size and the title that were asked for, then the page’s', async ({ app }) => {
  const page = await open(app, '', { width: 720, height: 510, title: 'Asked for', useContentSize: true });
  const seen = await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    return { bounds: window?.getBounds(), title: window?.getTitle(), visible: window?.isVisible() };
  });
  expect(seen).toMatchObject({ bounds: { width: 720, height: 510 }, title: 'bench', visible: true });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(720);
});

test('the title follows the page, unless the application objects', async ({ app }) => {
  const page = await open(app, '');
  const title = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  await page.evaluate(() => { document.title = 'first'; });
  await expect.poll(title).toBe('first');
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.on('page-title-updated', (event, text) => {
      globalThis.bench.events.push(text);
      event.preventDefault();
    });
  });
  await page.evaluate(() => { document.title = 'second'; });
  await expect.poll(() => app.evaluate(() => globalThis.bench.events)).toEqual(['second']);
  expect(await title()).toBe('first');
});

test('a hidden window says when it is ready to be shown, and is not visible before', async ({ app }) => {
  const seen = await app.evaluate(async ({ BrowserWindow }) => {
    globalThis.bench.files['/hidden.html'] = '<title>hidden</title>content';
    const window = new BrowserWindow({ show: false });
    const ready = new Promise<boolean>((resolve) => window.once('ready-to-show', () => resolve(window.isVisible())));
    void window.loadURL('app://bench/hidden.html');
    const before = await ready;
    window.show();
    return [before, window.isVisible()];
  });
  expect(seen).toEqual([false, true]);
});

test('bounds can be set, are known at once and reach the page', async ({ app }) => {
  const page = await open(app, '');
  const seen = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.on('resize', () => globalThis.bench.events.push('resize'));
    window?.setBounds({ x: 10, y: 20, width: 600, height: 400 });
    return window?.getNormalBounds();
  });
  expect(seen).toEqual({ x: 10, y: 20, width: 600, height: 400 });
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(600);
  expect(await app.evaluate(() => globalThis.bench.events.includes('resize'))).toBe(true);
});

test('closing can be prevented, destroying cannot', async ({ app }) => {
  await open(app, '');
  const seen = await app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error('there is no window');
    const events: string[] = [];
    window.on('close', (event) => {
      events.push('close');
      event.preventDefault();
    });
    window.on('closed', () => events.push('closed'));
    window.close();
    await new Promise((resolve) => setTimeout(resolve, 200));
    events.push(`destroyed ${window.isDestroyed()}`);
    window.destroy();
    events.push(`destroyed ${window.isDestroyed()}`, `windows ${BrowserWindow.getAllWindows().length}`);
    return events;
  });
  expect(seen).toEqual(['close', 'destroyed false', 'closed', 'destroyed true', 'windows 0']);
});

test('closing tells in order, and the last window says so', async ({ app }) => {
  const page = await open(app, '');
  const gone = page.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.on('close', () => globalThis.bench.events.push('close'));
    window?.on('closed', () => globalThis.bench.events.push('closed'));
    window?.close();
  });
  await gone;
  await expect.poll(() => app.evaluate(() => globalThis.bench.events)).toEqual(['close', 'closed', 'window-all-closed']);
});

test('a page that objects to being left keeps its window, until the application insists', async ({ app }) => {
  const page = await open(app, '<p>text</p>');
  // Playwright lets pages go that nobody listens to.
  page.on('dialog', () => undefined);
  await page.evaluate(() => window.addEventListener('beforeunload', (event) => event.preventDefault()));
  await page.click('p');
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.once('will-prevent-unload', () => globalThis.bench.events.push('asked'));
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await expect.poll(() => app.evaluate(() => globalThis.bench.events)).toEqual(['asked']);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-prevent-unload', (event) => event.preventDefault());
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(0);
});

test('a page without JavaScript runs none', async ({ app }) => {
  const title = await app.evaluate(async () => {
    const html = '<title>still</title><script>document.title = "moved"</script>';
    const window = await globalThis.bench.open(html, { show: false, webPreferences: { javascript: false } });
    await new Promise((resolve) => setTimeout(resolve, 300));
    return [window.webContents.getURL().startsWith('app://bench/'), window.getTitle()];
  });
  expect(title).toEqual([true, 'still']);
});

test('zooming makes the page see fewer pixels', async ({ app }) => {
  const page = await open(app, '', { width: 600, height: 400, useContentSize: true });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(300);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1));
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(600);
});
