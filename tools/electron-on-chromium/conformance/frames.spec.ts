import { expect, open, test } from './launch';

test('a sandboxed frame shows the document it is given, and runs nothing', async ({ app }) => {
  const inner = '<h1>preview</h1><script>document.body.append("ran")</script><style>h1 { color: rgb(1, 2, 3) }</style>';
  const page = await open(app, `<iframe sandbox srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>`);
  const heading = page.frameLocator('iframe').locator('h1');
  await expect(heading).toHaveText('preview');
  await expect(heading).toHaveCSS('color', 'rgb(1, 2, 3)');
  await expect(page.frameLocator('iframe').locator('body')).not.toContainText('ran');
});

test('a sandboxed frame on the custom scheme shows what the handler answers', async ({ app }) => {
  await app.evaluate(() => {
    globalThis.bench.files['/framed.css'] = { type: 'text/css', body: 'p { color: rgb(4, 5, 6) }' };
    globalThis.bench.files['/framed.html'] = '<link rel="stylesheet" href="/framed.css"><p>framed</p>';
  });
  const page = await open(app, '<iframe sandbox src="/framed.html"></iframe>');
  const text = page.frameLocator('iframe').locator('p');
  await expect(text).toHaveText('framed');
  await expect(text).toHaveCSS('color', 'rgb(4, 5, 6)');
});

test('the bridge is given to the page, not to its frames', async ({ app }) => {
  const page = await open(app, '<iframe src="about:blank"></iframe><iframe sandbox="allow-scripts" srcdoc="x"></iframe>');
  const types = await Promise.all(page.frames().map((frame) => frame.evaluate(() => typeof window.bench)));
  expect(types).toEqual(['object', 'undefined', 'undefined']);
});

test('the application sees the tree of frames with their addresses', async ({ app }) => {
  await app.evaluate(() => {
    globalThis.bench.files['/inner.html'] = 'inner';
  });
  const page = await open(app, '<iframe src="/inner.html"></iframe><iframe sandbox srcdoc="x"></iframe>');
  await expect(page.frameLocator('iframe >> nth=0').locator('body')).toHaveText('inner');
  const frames = () => app.evaluate(({ BrowserWindow }) => {
    const main = BrowserWindow.getAllWindows()[0]?.webContents.mainFrame;
    return main?.framesInSubtree.map((frame) => [frame.url.replace(/page-\d+/, 'page'), frame.parent === main]);
  });
  await expect.poll(frames).toEqual([
    ['app://bench/page.html', false], ['app://bench/inner.html', true], ['about:srcdoc', true],
  ]);
});
