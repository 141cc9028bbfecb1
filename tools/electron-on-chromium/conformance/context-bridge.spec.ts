import type { ElectronApplication, Page } from '@playwright/test';
import { expect, start, test } from './launch';

let app: ElectronApplication;
let page: Page;
test.beforeAll(async () => {
  app = await start('basic');
  page = await app.firstWindow();
  await page.waitForFunction(() => 'loaded' in window);
});
test.afterAll(() => app.close());

test('pages have no Node and no module system', async () => {
  expect(await page.evaluate(() => Reflect.get(window, 'loaded'))).toBe('undefinedundefinedundefined');
});

test('an exposed object is there with its values, frozen, and cannot be replaced', async () => {
  const seen = await page.evaluate(() => {
    const { api } = window;
    const replace = (): boolean => Reflect.set(window, 'api', 1);
    return {
      version: api.version, list: api.nested.list, isDate: api.nested.when instanceof Date,
      frozen: Object.isFrozen(api) && Object.isFrozen(api.nested), replaced: replace(), same: window.api === api,
    };
  });
  expect(seen).toEqual({
    version: 3, list: [1, { two: 2 }], isDate: true, frozen: true, replaced: false, same: true,
  });
});

test('functions are called there and then', async () => {
  expect(await page.evaluate(() => window.api.add(2, 3))).toBe(5);
});

test('errors cross with their message', async () => {
  const seen = await page.evaluate(() => {
    try {
      return window.api.throws();
    } catch (error) {
      return error instanceof Error && error.message;
    }
  });
  expect(seen).toBe('thrown in preload');
});

test('functions of the page can be called from the preload, and come back as themselves', async () => {
  const seen = await page.evaluate(() => {
    const mine = (): number => 7;
    return [window.api.calls((value) => value * 2), window.api.returns(mine) === mine];
  });
  expect(seen).toEqual([42, true]);
});

test('promises resolve and reject across', async () => {
  expect(await page.evaluate(() => window.api.later({ at: new Date(3) }))).toEqual({ at: new Date(3) });
  expect(await page.evaluate(() => window.api.rejects().catch((error: Error) => error.message))).toBe('rejected there');
});

test('what has no place to be seen does not leak: no binding, no secret, no event', async () => {
  const names = await page.evaluate(() => Object.getOwnPropertyNames(window).filter((name) => /electron|ipc/i.test(name)));
  expect(names).toEqual([]);
});
