const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('api', {
  version: 3,
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  send: (channel, ...args) => ipcRenderer.send(channel, ...args),
  on: (channel, listener) => {
    const relay = (_event, ...args) => listener(...args);
    ipcRenderer.on(channel, relay);
    return () => ipcRenderer.off(channel, relay);
  },
  add: (a, b) => a + b,
  throws: () => {
    throw new Error('thrown in preload');
  },
  calls: (callback) => callback(21),
  returns: (callback) => callback,
  later: async (value) => value,
  rejects: async () => {
    throw new Error('rejected there');
  },
  nested: { list: [1, { two: 2 }], when: new Date(0) },
});
