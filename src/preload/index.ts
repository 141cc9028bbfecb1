import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Bridge } from '../contract/bridge';
import { eventChannels, requestChannels } from '../contract/channels';

/** The page may ask for what is listed and hear what is listed; it never holds ipcRenderer itself. */
const bridge: Bridge = {
  invoke: (channel, input) =>
    requestChannels.includes(channel)
      ? ipcRenderer.invoke(channel, input)
      : Promise.reject(new Error(`“${channel}” is not a request of Waymark`)),
  on: (channel, listener) => {
    if (!eventChannels.includes(channel)) throw new Error(`“${channel}” is not an event of Waymark`);
    const forward = (_event: IpcRendererEvent, payload: unknown): void => listener(payload);
    ipcRenderer.on(channel, forward);
    return () => {
      ipcRenderer.removeListener(channel, forward);
    };
  },
};

contextBridge.exposeInMainWorld('waymark', bridge);
