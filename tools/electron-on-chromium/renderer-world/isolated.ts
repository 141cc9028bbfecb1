import { decode, encode } from '../wire/clone';
import { LISTEN, SPEAK } from '../wire/messages';
import type { FromRenderer, RendererSetup, ToRenderer } from '../wire/messages';
import { ASK_PERMISSION, contextBridgeFor } from './context-bridge';
import { Crossing } from './crossing';
import { watchGeometry } from './geometry';
import { IpcRenderer } from './ipc-renderer';
import { Keyboard } from './keyboard';
import { PermissionQuestions } from './permission-questions';
import { runPreload } from './preload';
import type { Preload } from './preload';
import { watchTitle } from './title';

/** Starts the isolated world of one document: the bridge, messages to main, and the preload script. */
export function start(setup: RendererSetup, preload: Preload | null): void {
  const keyboard = new Keyboard(setup.platform, (accelerator) => speak({ kind: 'accelerator', accelerator }));
  keyboard.setAccelerators(setup.accelerators);
  if (window.parent !== window) return;

  const ipcRenderer = new IpcRenderer(speak);
  const crossing = new Crossing(`${setup.secret}:isolated`, `${setup.secret}:page`);
  const questions = new PermissionQuestions(speak);
  crossing.serve(ASK_PERMISSION, (permission, check) => questions.ask(String(permission), check === true));
  listen((message) => {
    if (message.kind === 'message') ipcRenderer.deliver(message.channel, message.args, eventFrom(ipcRenderer));
    else if (message.kind === 'accelerators') keyboard.setAccelerators(message.accelerators);
    else if (!questions.settle(message)) ipcRenderer.settle(message);
  });
  watchTitle((title) => speak({ kind: 'title', title }));
  if (setup.watchesGeometry) watchGeometry((bounds) => speak({ kind: 'geometry', bounds }));
  if (preload) runPreload(preload, setup, { contextBridge: contextBridgeFor(crossing), ipcRenderer }, speak);
}

function eventFrom(ipcRenderer: IpcRenderer): Electron.IpcRendererEvent {
  const event: Pick<Electron.IpcRendererEvent, 'ports'> = { ports: [] };
  return Object.assign(event, { sender: ipcRenderer }) as Electron.IpcRendererEvent & { sender: IpcRenderer };
}

function speak(message: FromRenderer): void {
  const binding: unknown = Reflect.get(globalThis, SPEAK);
  if (typeof binding === 'function') binding(encode(message));
}

function listen(hear: (message: ToRenderer) => void): void {
  Object.defineProperty(globalThis, LISTEN, { value: (text: string) => hear(decode(text) as ToRenderer) });
}
