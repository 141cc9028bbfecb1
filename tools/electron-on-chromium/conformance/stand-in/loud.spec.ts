import { expect, test } from '../launch';

test('what is not provided says so by name', async ({ app }) => {
  const messages = await app.evaluate(async (electron) => {
    const window = new electron.BrowserWindow({ show: false });
    const said = [
      () => electron.net, () => electron.app.getGPUInfo('basic'), () => window.setVibrancy(null),
      () => window.webContents.debugger, () => electron.session.defaultSession.cookies,
      () => electron.dialog.showCertificateTrustDialog(window, { certificate: {} as never, message: '' }),
      () => electron.BrowserWindow.prototype, () => electron.Menu.sendActionToFirstResponder('copy:'),
      () => window.webContents.on('before-input-event', () => undefined),
    ].map((look) => {
      try {
        return typeof look();
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
    });
    window.destroy();
    return said;
  });
  expect(messages).toEqual([
    'electron-on-chromium: electron.net is not provided',
    'electron-on-chromium: app.getGPUInfo is not provided',
    'electron-on-chromium: BrowserWindow.setVibrancy is not provided',
    'electron-on-chromium: WebContents.debugger is not provided',
    'electron-on-chromium: Session.cookies is not provided',
    'electron-on-chromium: dialog.showCertificateTrustDialog is not provided',
    'object',
    'electron-on-chromium: Menu.sendActionToFirstResponder is not provided',
    "electron-on-chromium: WebContents.on('before-input-event') is not provided",
  ]);
});

test('encryption says that it is not to be had', async ({ app }) => {
  expect(await app.evaluate(({ safeStorage }) => safeStorage.isEncryptionAvailable())).toBe(false);
});
