import type { Bridge } from '../../contract/bridge';
import type { EventChannel, RequestChannel } from '../../contract/channels';
import { endpoints, type RequestInput, type RequestOutput } from '../../contract/endpoints';
import { events, type EventPayload } from '../../contract/events';

declare global {
  interface Window {
    readonly waymark: Bridge;
  }
}

/** The input of a request as an argument: none where the request takes none. */
type InputArgument<Channel extends RequestChannel> =
  undefined extends RequestInput<Channel> ? [] : [input: RequestInput<Channel>];

/** Asks main for something and waits for the checked answer. */
export const request = async <Channel extends RequestChannel>(
  channel: Channel,
  ...[input]: InputArgument<Channel>
): Promise<RequestOutput<Channel>> => {
  const answer = await window.waymark.invoke(channel, input);
  return endpoints[channel].output.parse(answer) as RequestOutput<Channel>;
};

/** Listens to an event of main; gives back the way to stop. */
export const listen = <Channel extends EventChannel>(
  channel: Channel,
  listener: (payload: EventPayload<Channel>) => void,
): (() => void) =>
  window.waymark.on(channel, (payload) => listener(events[channel].parse(payload) as EventPayload<Channel>));
