// An application that does what a test tells it: serve files on app://bench/ and open windows on them.
const { app, BrowserWindow, Menu, protocol, session } = require('electron');
const path = require('node:path');

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);

const bench = { files: {}, requests: [], events: [] };
globalThis.bench = bench;

bench.answer = (request) => {
  const { pathname } = new URL(request.url);
  bench.requests.push(request.url);
  const file = bench.files[pathname];
  if (file === undefined) return new Response('', { status: 404 });
  const { body = '', type = 'text/html', headers = {}, status = 200 } = typeof file === 'string' ? { body: file } : file;
  return new Response(body, { status, headers: { 'content-type': type, ...headers } });
};

bench.open = async (html, options = {}) => {
  const name = `/page-${Object.keys(bench.files).length}.html`;
  bench.files[name] = html;
  const { webPreferences, ...rest } = options;
  const window = new BrowserWindow({
    width: 640,
    height: 480,
    ...rest,
    webPreferences: { preload: path.join(__dirname, 'preload.js'), sandbox: true, ...webPreferences },
  });
  await window.loadURL(`app://bench${name}`);
  return window;
};

void app.whenReady().then(() => {
  Menu.setApplicationMenu(null);
  session.defaultSession.protocol.handle('app', bench.answer);
});
app.on('window-all-closed', () => bench.events.push('window-all-closed'));
