const { app, BrowserWindow, ipcMain, protocol } = require('electron');
const path = require('node:path');

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

const PAGE = `<!doctype html><title>Basic page</title><h1>Hello</h1><script src="/page.js"></script>`;
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self'; child-src 'self'";
const files = {
  '/': ['text/html', PAGE],
  '/page.js': ['text/javascript', 'window.loaded = typeof require + typeof process + typeof module;'],
};

void app.whenReady().then(async () => {
  protocol.handle('app', (request) => {
    const [type, body] = files[new URL(request.url).pathname] ?? [];
    if (body === undefined) return new Response('', { status: 404 });
    return new Response(body, { headers: { 'content-type': type, 'content-security-policy': CSP } });
  });
  ipcMain.handle('echo', (_event, value) => value);
  ipcMain.handle('fail', () => {
    throw new TypeError('bad input');
  });
  ipcMain.handle('sender', (event) => ({
    url: event.senderFrame.url,
    origin: event.senderFrame.origin,
    parent: event.senderFrame.parent,
    isTop: event.senderFrame.top === event.senderFrame,
    isMainFrame: event.senderFrame === event.sender.mainFrame,
    isWindow: BrowserWindow.fromWebContents(event.sender) === BrowserWindow.getAllWindows()[0],
  }));
  ipcMain.handle('pdf', async (event, options) => event.sender.printToPDF(options));
  ipcMain.on('note', (event, text) => event.sender.send('noted', text, event.senderFrame.url));
  const window = new BrowserWindow({
    width: 700,
    height: 500,
    webPreferences: { preload: path.join(__dirname, 'preload.js'), sandbox: true, contextIsolation: true },
  });
  await window.loadURL('app://bundle/');
});

app.on('window-all-closed', () => app.quit());
