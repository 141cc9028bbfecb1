import type { FromRenderer } from '../wire/messages';
import { asElectron, PreventableEvent } from './faithful';
import { frameAsElectron } from './frames';
import type { WebFrameMain } from './frames';
import { IpcMain, ipcMain } from './ipc-main';
import type { Page } from './page';

type Message<K extends FromRenderer['kind']> = Extract<FromRenderer, { kind: K }>;

/** Messages and calls from one page, for its contents' own `ipc` first and then for `ipcMain`. */
export class PageMail {
  readonly #own = new IpcMain('WebContents.ipc');
  readonly ipc = asElectron<Electron.IpcMain, 'handle' | 'handleOnce' | 'removeHandler'>(this.#own);

  deliver(frame: WebFrameMain, message: Message<'send'>, sender: Electron.WebContents): void {
    const event = eventFrom(frame, sender) as Electron.IpcMainEvent;
    Object.assign(event, { reply: (channel: string, ...args: unknown[]) => sender.send(channel, ...args), returnValue: undefined, ports: [] });
    this.#own.deliver(event, message);
    ipcMain.deliver(event, message);
  }

  async answer(page: Page, frame: WebFrameMain, message: Message<'invoke'>, sender: Electron.WebContents) {
    const { id, channel } = message;
    try {
      const event = eventFrom(frame, sender) as Electron.IpcMainInvokeEvent;
      const value = await (this.#own.handles(channel) ? this.#own : ipcMain).answer(event, message);
      await page.say({ kind: 'reply', id, value });
    } catch (error) {
      await page.say({ kind: 'reply', id, error: String(error) });
    }
  }
}

function eventFrom(frame: WebFrameMain, sender: Electron.WebContents): object {
  const identity = { type: 'frame', processId: frame.processId, frameId: frame.routingId };
  return Object.assign(new PreventableEvent(), identity, { sender, senderFrame: frameAsElectron(frame) });
}
