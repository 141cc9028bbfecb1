// Writes down what happens to it, a line each, and plays the scenario that its last argument names.
const { app, BrowserWindow } = require('electron');

const scenario = process.argv.at(-1);
const say = (line) => process.stdout.write(`${line}\n`);
for (const event of ['will-finish-launching', 'ready', 'window-all-closed', 'before-quit', 'will-quit']) {
  if (event === 'window-all-closed' && scenario === 'default-quit') continue;
  app.on(event, () => say(event));
}
app.on('quit', (_event, code) => say(`quit ${code}`));
app.on('second-instance', (_event, argv, directory, data) => {
  say(`second-instance ${argv.includes('--word=from-second')} ${directory === process.cwd()} ${JSON.stringify(data)}`);
  app.quit();
});

const openWindow = () => {
  const window = new BrowserWindow({ show: false });
  window.on('close', () => say('close'));
  window.on('closed', () => say('closed'));
  return window;
};

const scenarios = {
  async 'quit-with-window'() {
    await openWindow().loadURL('data:text/html,hello');
    app.quit();
  },
  'quit-at-once': () => app.quit(),
  'quit-refused': () => {
    app.once('before-quit', (event) => {
      event.preventDefault();
      setTimeout(() => app.quit(), 50);
    });
    app.quit();
  },
  'will-quit-refused': () => {
    app.once('will-quit', (event) => {
      event.preventDefault();
      setTimeout(() => app.quit(), 50);
    });
    app.quit();
  },
  async 'close-refused'() {
    const window = openWindow();
    await window.loadURL('data:text/html,hello');
    window.once('close', (event) => {
      event.preventDefault();
      setTimeout(() => app.quit(), 50);
    });
    app.quit();
  },
  'exit-3': () => {
    openWindow();
    app.exit(3);
  },
  async 'default-quit'() {
    const window = openWindow();
    await window.loadURL('data:text/html,hello');
    window.close();
  },
  'wait': () => {
    say(`lock ${app.requestSingleInstanceLock({ who: 'first' })}`);
    setInterval(() => undefined, 1000);
  },
  'second': () => {
    say(`lock ${app.requestSingleInstanceLock({ who: 'second' })}`);
    app.quit();
  },
  async 'window-and-wait'() {
    await openWindow().loadURL('data:text/html,hello');
    say('loaded');
  },
  'about': () => {
    say(JSON.stringify({
      name: app.getName(),
      version: app.getVersion(),
      path: app.getAppPath(),
      userData: app.getPath('userData'),
      temp: app.getPath('temp'),
      packaged: app.isPackaged,
      argv: process.argv.slice(1),
      electron: process.versions.electron,
      type: process.type,
      ready: app.isReady(),
    }));
    app.quit();
  },
};

void app.whenReady().then(scenarios[scenario]);
