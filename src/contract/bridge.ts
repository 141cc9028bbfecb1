import type { EventChannel, RequestChannel } from './channels';

/** The one object the preload gives the page, as `window.waymark`. */
export interface Bridge {
  /** Sends a request to main; rejects when main refuses the channel or the input. */
  readonly invoke: (channel: RequestChannel, input: unknown) => Promise<unknown>;
  /** Listens to an event; gives back the way to stop. */
  readonly on: (channel: EventChannel, listener: (payload: unknown) => void) => () => void;
}
