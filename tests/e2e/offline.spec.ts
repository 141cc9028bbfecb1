import { goTo, openSample, screens } from './screens';
import { expect, test } from './waymark';

test.setTimeout(240_000);

test('neither page nor main process asks for anything outside', async ({ waymark }) => {
  const page = await waymark.start();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await waymark.app.evaluate(() => {
    const recorded: string[] = [];
    Object.assign(globalThis, { recorded });
    const { Socket } = process.getBuiltinModule('node:net');
    const connect: (...args: never[]) => unknown = Reflect.get(Socket.prototype, 'connect');
    Socket.prototype.connect = function record(this: unknown, ...args: unknown[]) {
      recorded.push(JSON.stringify(args[0]));
      return Reflect.apply(connect, this, args) as never;
    };
  });
  await openSample(page);
  for (const screen of screens) await goTo(page, screen);
  const outside = asked.filter((url) => !/^(app:\/\/waymark|https:\/\/waymark\.app\.electron\.invalid)\/|^data:|^about:/.test(url));
  expect(outside).toEqual([]);
  expect(asked.length).toBeGreaterThan(5);
  const connections = await waymark.app.evaluate(() => Reflect.get(globalThis, 'recorded') as string[]);
  expect(connections).toEqual([]);
});

test('the page cannot reach out, run strings, leave, or open windows', async ({ waymark }) => {
  const page = await waymark.start();
  const before = page.url();
  const tried = await page.evaluate(async () => {
    // What DevTools evaluates may use eval; what runs later on its own may not.
    await new Promise((later) => setTimeout(later));
    const refused = async (attempt: () => unknown): Promise<boolean> => {
      try {
        await attempt();
        return false;
      } catch {
        return true;
      }
    };
    return {
      fetch: await refused(() => fetch('https://example.org/')),
      eval: await refused(() => Reflect.construct(Function, ['return 1'])()),
      markup: await refused(() => {
        document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.hit = true">');
      }),
      node: typeof (globalThis as { require?: unknown }).require,
      bridge: Object.isFrozen(window.waymark),
      channel: await refused(() => window.waymark.invoke('app.quit' as never, undefined)),
    };
  });
  expect(tried).toEqual({ fetch: true, eval: true, markup: true, node: 'undefined', bridge: true, channel: true });
  await page.evaluate(() => {
    window.open('https://example.org/');
    window.location.assign('https://example.org/');
  });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(before);
  await expect.poll(() => waymark.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(waymark.app.windows()).toHaveLength(1);
});
