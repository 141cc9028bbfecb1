import { BrowserWindow } from 'electron';
import type { EventChannel } from '../../contract/channels';
import type { EventPayload } from '../../contract/events';

/** Tells every window of an event. */
export type Emit = <Channel extends EventChannel>(channel: Channel, payload: EventPayload<Channel>) => void;

/** Sends an event to every window that is still there. */
export const emit: Emit = (channel, payload) => {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.send(channel, payload);
  }
};
