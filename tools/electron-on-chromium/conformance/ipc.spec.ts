import { expect, open, test } from './launch';

test.describe('ipc', () => {
  test.beforeEach(async ({ app }) => {
    await app.evaluate(({ ipcMain }) => {
      for (const channel of ['echo', 'fail', 'sender']) ipcMain.removeHandler(channel);
      ipcMain.removeAllListeners();
    });
  });

  test('answers a call with what the handler resolves to', async ({ app }) => {
    const page = await open(app, '');
    await app.evaluate(({ ipcMain }) => ipcMain.handle('echo', async (_event, a, b) => ({ sum: a + b })));
    expect(await page.evaluate(() => window.bench.invoke('echo', 2, 3))).toEqual({ sum: 5 });
  });

  test('words a rejection as Electron does', async ({ app }) => {
    const page = await open(app, '');
    await app.evaluate(({ ipcMain }) => ipcMain.handle('fail', () => {
      throw new TypeError('bad input');
    }));
    const message = await page.evaluate(() => window.bench.invoke('fail').catch((error: Error) => error.message));
    expect(message).toBe("Error invoking remote method 'fail': TypeError: bad input");
  });

  test('names the channel nobody handles', async ({ app }) => {
    const page = await open(app, '');
    const message = await page.evaluate(() => window.bench.invoke('nobody').catch((error: Error) => error.message));
    expect(message).toBe("Error invoking remote method 'nobody': Error: No handler registered for 'nobody'");
  });

  test('refuses a second handler for a channel', async ({ app }) => {
    const message = await app.evaluate(({ ipcMain }) => {
      ipcMain.handle('echo', () => 1);
      try {
        ipcMain.handle('echo', () => 2);
        return 'accepted';
      } catch (error) {
        return String(error);
      }
    });
    expect(message).toContain("Attempted to register a second handler for 'echo'");
  });

  test('keeps what structured cloning keeps, both ways', async ({ app }) => {
    const page = await open(app, '');
    await app.evaluate(({ ipcMain }) => ipcMain.handle('echo', (_event, value) => {
      globalThis.bench.events.push([
        value.date instanceof Date, value.map.get('a').deep, value.set.has(1), typeof value.big, value.bytes[1],
        value.bytes instanceof Uint8Array, 'absent' in value, Number.isNaN(value.nan), value.self === value,
        value.error instanceof Error && value.error.message,
      ]);
      return value;
    }));
    const seen = await page.evaluate(async () => {
      const sent: Record<string, unknown> = {
        date: new Date(5), map: new Map([['a', { deep: true }]]), set: new Set([1]), big: 10n,
        bytes: new Uint8Array([1, 2]), absent: undefined, nan: Number.NaN, error: new Error('kept'),
      };
      sent['self'] = sent;
      const value = await window.bench.invoke('echo', sent) as Record<string, unknown>;
      return [
        (value['date'] as Date).getTime(), (value['map'] as Map<string, unknown>).size,
        (value['set'] as Set<number>).has(1), String(value['big']), (value['bytes'] as Uint8Array)[1],
        'absent' in value, Number.isNaN(value['nan']), (value['error'] as Error).message, value['self'] === value,
      ];
    });
    expect(seen).toEqual([5, 1, true, '10', 2, true, true, 'kept', true]);
    const inMain = await app.evaluate(() => globalThis.bench.events[0]);
    expect(inMain).toEqual([true, true, true, 'bigint', 2, true, true, true, true, 'kept']);
  });

  test('refuses what cannot be cloned', async ({ app }) => {
    const page = await open(app, '');
    await app.evaluate(({ ipcMain }) => ipcMain.handle('echo', () => () => 1));
    const message = await page.evaluate(() => window.bench.invoke('echo').catch((error: Error) => error.message));
    expect(message).toContain('An object could not be cloned.');
  });

  test('tells who sent', async ({ app }) => {
    const page = await open(app, '<iframe srcdoc="inside"></iframe>');
    await app.evaluate(({ ipcMain, BrowserWindow }) => ipcMain.handle('sender', (event) => ({
      url: event.senderFrame?.url,
      origin: event.senderFrame?.origin,
      parent: event.senderFrame?.parent,
      isMainFrame: event.senderFrame === event.sender.mainFrame,
      isTop: event.senderFrame === event.senderFrame?.top,
      isWindow: BrowserWindow.fromWebContents(event.sender) === BrowserWindow.getAllWindows()[0],
    })));
    const sender = await page.evaluate(() => window.bench.invoke('sender')) as { url: string };
    expect(sender).toMatchObject({ origin: 'app://bench', parent: null, isMainFrame: true, isTop: true, isWindow: true });
    expect(sender.url).toMatch(/^app:\/\/bench\/page-\d+\.html$/);
  });

  test('delivers messages in order, once each', async ({ app }) => {
    const page = await open(app, '');
    await app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      for (let count = 0; count < 20; count += 1) contents?.send('note', count, new Date(count));
    });
    await expect.poll(() => page.evaluate(() => window.bench.received().length)).toBe(20);
    const counts = await page.evaluate(() => window.bench.received().map(([count]) => count));
    expect(counts).toEqual(Array.from({ length: 20 }, (_, count) => count));
  });

  test('gets messages from the page with their sender', async ({ app }) => {
    const page = await open(app, '');
    await app.evaluate(({ ipcMain }) => ipcMain.once('hello', (event, text) => event.reply('note', `${text} back`)));
    await page.evaluate(() => window.bench.send('hello', 'and'));
    await expect.poll(() => page.evaluate(() => window.bench.received())).toEqual([['and back']]);
  });
});
