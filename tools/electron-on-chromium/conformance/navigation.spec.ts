import { expect, open, test } from './launch';

test.beforeEach(async ({ app }) => {
  await app.evaluate(() => {
    globalThis.bench.files['/other.html'] = '<title>other</title>other';
  });
});

test('loading resolves when the page has loaded, and tells of each step in order', async ({ app }) => {
  const events = await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow();
    const seen: string[] = [];
    for (const event of ['did-start-loading', 'did-navigate', 'dom-ready', 'did-finish-load', 'did-stop-loading']) {
      window.webContents.on(event as 'dom-ready', () => seen.push(event));
    }
    await window.loadURL('app://bench/other.html');
    return [...seen.filter((event) => event !== 'did-stop-loading'), window.webContents.getURL()];
  });
  expect(events).toEqual(['did-start-loading', 'did-navigate', 'dom-ready', 'did-finish-load', 'app://bench/other.html']);
});

test('loading rejects with the reason when it fails', async ({ app }) => {
  const seen = await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow();
    const failed = new Promise<unknown[]>((resolve) => window.webContents.once('did-fail-load',
      (_event, code, description, url) => resolve([code, description, url])));
    const rejected = await window.loadURL('http://127.0.0.1:1/').catch((error: Error) => error.message);
    return [rejected, await failed];
  });
  expect(seen[0]).toMatch(/^ERR_(UNSAFE_PORT|CONNECTION_REFUSED) \(-\d+\) loading 'http:\/\/127\.0\.0\.1:1\/'$/);
});

const ways: readonly (readonly [way: string, html: string, act: string])[] = [
  ['a link', '<a id="go" href="/other.html">go</a>', 'document.getElementById("go").click()'],
  ['its script', '<b id="go"></b>', 'location.href = "/other.html"'],
  ['a form', '<form id="go" action="/other.html"></form>', 'document.getElementById("go").submit()'],
  ['another site’s link', '<a id="go" href="https://example.com/">go</a>', 'document.getElementById("go").click()'],
];

for (const [way, html, act] of ways) {
  test(`a page that wants to go elsewhere by ${way} is stopped when the application says so`, async ({ app }) => {
    const page = await open(app, html);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.on('will-navigate', (event) => {
      globalThis.bench.events.push(event.url, event.isMainFrame);
      event.preventDefault();
    }));
    await page.evaluate(act);
    await expect.poll(() => app.evaluate(() => globalThis.bench.events.length)).toBe(2);
    const [url, isMainFrame] = await app.evaluate(() => globalThis.bench.events);
    expect(String(url).replace(/\?$/, '')).toBe(way.startsWith('another') ? 'https://example.com/' : 'app://bench/other.html');
    expect(isMainFrame).toBe(true);
    await expect.poll(() => page.title()).toBe('bench');
  });
}

test('a page that nobody stops goes where it wants', async ({ app }) => {
  const page = await open(app, '<a href="/other.html">go</a>');
  await page.click('a');
  await expect.poll(() => page.title()).toBe('other');
  const url = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL());
  expect(url).toBe('app://bench/other.html');
});

test('what the application loads is not asked about', async ({ app }) => {
  await open(app, '');
  const asked = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.on('will-navigate', () => globalThis.bench.events.push('asked'));
    await contents?.loadURL('app://bench/other.html');
    return globalThis.bench.events;
  });
  expect(asked).toEqual([]);
});

test('moving within a page is told of, not asked about', async ({ app }) => {
  const page = await open(app, '<h1 id="here">here</h1>');
  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.on('will-navigate', () => globalThis.bench.events.push('asked'));
    contents?.on('did-navigate-in-page', (_event, url) => globalThis.bench.events.push(url.replace(/^.*#/, '#')));
  });
  await page.evaluate(() => { location.hash = 'here'; });
  await expect.poll(() => app.evaluate(() => globalThis.bench.events)).toEqual(['#here']);
});

test('a frame that wants to go elsewhere is asked about as a frame', async ({ app }) => {
  const page = await open(app, '<iframe name="inner" src="/other.html"></iframe>');
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', (event) => {
      globalThis.bench.events.push(event.url, event.isMainFrame);
      event.preventDefault();
    }));
  await page.evaluate(() => { window.open('https://example.com/', 'inner'); });
  await expect.poll(() => app.evaluate(() => globalThis.bench.events)).toEqual(['https://example.com/', false]);
});

test('a window that a page asks for is refused by the handler, which is told what was asked', async ({ app }) => {
  const page = await open(app, '<a href="https://example.com/" target="_blank">out</a>');
  await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setWindowOpenHandler(({ url }) => {
      globalThis.bench.events.push(url);
      return { action: 'deny' };
    }));
  await page.click('a');
  await expect.poll(() => app.evaluate(() => globalThis.bench.events)).toEqual(['https://example.com/']);
  await page.evaluate(() => { window.open('https://example.org/', '_blank', 'width=300'); });
  await expect.poll(() => app.evaluate(() => globalThis.bench.events.length)).toBe(2);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a download can be prevented', async ({ app }) => {
  const page = await open(app, '<a download="x.txt" href="/other.html">save</a>');
  await app.evaluate(({ session }) => session.defaultSession.once('will-download', (event, item) => {
    globalThis.bench.events.push(item.getURL(), item.getFilename());
    event.preventDefault();
  }));
  await page.click('a');
  await expect.poll(() => app.evaluate(() => globalThis.bench.events)).toEqual(['app://bench/other.html', 'x.txt']);
});

test('a renderer that goes is told of', async ({ app }) => {
  await open(app, '');
  const reason = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const gone = new Promise((resolve) => contents?.once('render-process-gone', (_event, details) =>
      resolve(details.reason)));
    void contents?.loadURL('chrome://crash').catch(() => undefined);
    return gone;
  });
  expect(reason).toBe('crashed');
});
