import type { Protocol as DevTools } from '../wire/devtools-protocol';
import { fromCarrier } from '../wire/custom-scheme';
import { PreventableEvent } from './faithful';

/** What `console-message` tells of something a page wrote to its console. */
export function consoleEvent(call: DevTools.Runtime.consoleAPICalledPayload): object {
  const message = call.args.map((arg) => String(arg.value ?? arg.description ?? arg.type)).join(' ');
  const at = call.stackTrace?.callFrames[0];
  const place = { lineNumber: (at?.lineNumber ?? 0) + 1, sourceId: fromCarrier(at?.url ?? '') };
  return Object.assign(new PreventableEvent(), { message, level: levelOf(call.type), ...place });
}

function levelOf(type: DevTools.Runtime.consoleAPICalledPayload['type']): 'info' | 'warning' | 'error' | 'debug' {
  switch (type) {
    case 'error':
    case 'assert': return 'error';
    case 'warning': return 'warning';
    case 'debug': return 'debug';
    default: return 'info';
  }
}
