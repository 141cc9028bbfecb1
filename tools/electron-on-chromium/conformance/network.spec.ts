import { expect, open, test } from './launch';

test.afterEach(async ({ app }) => {
  await app.evaluate(({ session }) => {
    session.defaultSession.webRequest.onBeforeRequest(null);
    session.defaultSession.setPermissionRequestHandler(null);
    session.defaultSession.setPermissionCheckHandler(null);
  });
});

test('a custom scheme is a secure context with its own content security policy', async ({ app }) => {
  const page = await app.evaluate(() => {
    globalThis.bench.files['/strict.js'] = { type: 'text/javascript', body: 'document.title = "ran"' };
    globalThis.bench.files['/strict.html'] = {
      headers: { 'content-security-policy': "default-src 'none'; script-src app:" },
      body: '<title>strict</title><script>document.title = "inline"</script><script src="/strict.js"></script>',
    };
  }).then(async () => {
    const coming = app.waitForEvent('window');
    await app.evaluate(({ BrowserWindow }) => new BrowserWindow().loadURL('app://bench/strict.html'));
    return coming;
  });
  await expect.poll(() => page.title()).toBe('ran');
  expect(await page.evaluate(() => window.isSecureContext)).toBe(true);
});

test('the handler sees method, headers and body under the custom address', async ({ app }) => {
  const page = await open(app, '');
  await app.evaluate(() => {
    globalThis.bench.files['/api'] = { type: 'application/json', body: '{"a":1}' };
  });
  const answer = await page.evaluate(() => fetch('/api', { method: 'POST', body: 'sent' }).then((got) => got.json()));
  expect(answer).toEqual({ a: 1 });
  expect(await app.evaluate(() => globalThis.bench.requests.at(-1))).toBe('app://bench/api');
});

test('what is not there is answered as the handler says', async ({ app }) => {
  const page = await open(app, '');
  expect(await page.evaluate(() => fetch('/missing').then(({ status }) => status))).toBe(404);
});

test('each session has its own handlers, and storage of its own', async ({ app }) => {
  const seen = await app.evaluate(async ({ session, BrowserWindow }) => {
    const apart = session.fromPartition(`apart-${Date.now()}`);
    apart.protocol.handle('app', () => new Response('<title>apart</title>', { headers: { 'content-type': 'text/html' } }));
    const window = new BrowserWindow({ show: false, webPreferences: { session: apart } });
    await window.loadURL('app://bench/anything.html');
    return [
      await window.webContents.executeJavaScript('document.title'), window.webContents.session === apart,
      apart.isPersistent(), session.fromPartition('x') === session.fromPartition('x'),
    ];
  });
  expect(seen).toEqual(['apart', true, false, true]);
});

test('every request is put to the application first: page, script, frame, worker', async ({ app }) => {
  await app.evaluate(({ session }) => {
    globalThis.bench.files['/w.js'] = { type: 'text/javascript', body: 'fetch("https://example.com/from-worker").catch(() => postMessage("refused"))' };
    globalThis.bench.files['/inner.html'] = '<img src="https://example.com/from-frame">inner';
    session.defaultSession.webRequest.onBeforeRequest((details, decide) => {
      globalThis.bench.events.push(details.url);
      decide({ cancel: !details.url.startsWith('app://bench/') });
    });
  });
  const page = await open(app, '<img src="https://example.com/from-page"><iframe src="/inner.html"></iframe>');
  const worker = await page.evaluate(() => new Promise((resolve) => {
    new Worker('/w.js').onmessage = ({ data }) => resolve(data);
  }));
  expect(worker).toBe('refused');
  const urls = await app.evaluate(() => globalThis.bench.events);
  for (const from of ['page', 'frame', 'worker']) expect(urls).toContain(`https://example.com/from-${from}`);
  expect(urls).toContain('app://bench/w.js');
});

test('a request can be cancelled or sent elsewhere, within what the filter names', async ({ app }) => {
  await app.evaluate(({ session }) => {
    globalThis.bench.files['/new'] = { type: 'text/plain', body: 'new place' };
    session.defaultSession.webRequest.onBeforeRequest({ urls: ['app://bench/old*'] }, (details, decide) => {
      globalThis.bench.events.push(details.url);
      decide(details.url.endsWith('old') ? { redirectURL: 'app://bench/new' } : { cancel: true });
    });
  });
  const page = await open(app, '');
  expect(await page.evaluate(() => fetch('/old').then((answer) => answer.text()))).toBe('new place');
  expect(await page.evaluate(() => fetch('/old-one').catch(() => 'cancelled'))).toBe('cancelled');
  expect(await app.evaluate(() => globalThis.bench.events)).toEqual(['app://bench/old', 'app://bench/old-one']);
});

test('what a page asks permission for is decided by the handler', async ({ app }) => {
  const page = await open(app, '');
  await app.evaluate(({ session }) => session.defaultSession.setPermissionRequestHandler((_contents, permission, decide) => {
    globalThis.bench.events.push(permission);
    decide(permission === 'notifications');
  }));
  expect(await page.evaluate(() => Notification.requestPermission())).toBe('granted');
  const position = await page.evaluate(() => new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(() => resolve('given'), ({ code }) => resolve(`refused ${code}`));
  }));
  expect(position).toBe('refused 1');
  const media = await page.evaluate(() => navigator.mediaDevices.getUserMedia({ audio: true }).then(
    () => 'given', (error: Error) => error.name));
  expect(media).toMatch(/NotAllowedError|NotFoundError/);
  expect(await app.evaluate(() => globalThis.bench.events)).toEqual(['notifications', 'geolocation', 'media']);
});

test('whether something would be permitted is decided by the check handler', async ({ app }) => {
  const page = await open(app, '');
  await app.evaluate(({ session }) => session.defaultSession.setPermissionCheckHandler(() => false));
  const state = await page.evaluate(() => navigator.permissions.query({ name: 'geolocation' }).then((got) => got.state));
  expect(state).toBe('denied');
});
