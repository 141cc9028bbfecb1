const { contextBridge, ipcRenderer } = require('electron');

const received = [];
ipcRenderer.on('note', (_event, ...args) => received.push(args));

contextBridge.exposeInMainWorld('bench', {
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  send: (channel, ...args) => ipcRenderer.send(channel, ...args),
  received: () => received,
});
