import { ipcMain, type IpcMainInvokeEvent, type WebFrameMain } from 'electron';
import { requestChannels, type RequestChannel } from '../../contract/channels';
import { endpoints, type Endpoint, type HandlerInput, type RequestOutput } from '../../contract/endpoints';
import { logBug } from '../log';

/** What answers a request; `event` says which window asked. */
export type Handler<Channel extends RequestChannel> = (
  input: HandlerInput<Channel>,
  event: IpcMainInvokeEvent,
) => Promise<RequestOutput<Channel>> | RequestOutput<Channel>;

/** One handler for every request there is; a missing one does not compile. */
export type Handlers = { readonly [Channel in RequestChannel]: Handler<Channel> };

/** Answers every request of the contract: checks who asks, parses what comes in, and puts bugs into words with a reference. */
export const serve = (handlers: Handlers, trustedOrigin: string): void => {
  for (const channel of requestChannels) {
    const endpoint: Endpoint = endpoints[channel];
    const handler = handlers[channel] as (input: unknown, event: IpcMainInvokeEvent) => unknown;
    ipcMain.handle(channel, async (event, input: unknown) => {
      if (!isTrusted(event.senderFrame, trustedOrigin)) throw new Error('This page may not ask Waymark for anything.');
      const parsed = endpoint.input.safeParse(input);
      if (!parsed.success) throw new Error(`Waymark could not read the request “${channel}”: ${parsed.error.message}`);
      try {
        return endpoint.output.parse(await handler(parsed.data, event));
      } catch (bug) {
        throw new Error(`Waymark made a mistake and wrote it to its log (reference ${logBug(channel, bug)}). Nothing was lost.`, {
          cause: bug,
        });
      }
    });
  }
};

/** Whether a request comes from the main frame of our own page. */
export const isTrusted = (frame: Pick<WebFrameMain, 'url' | 'parent'> | null, trustedOrigin: string): boolean =>
  frame !== null && frame.parent === null && URL.canParse(frame.url) && originOf(frame.url) === trustedOrigin;

/** The scheme and host of an address; `URL.origin` is "null" for schemes it does not know. */
const originOf = (url: string): string => {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
};
