type Callable = (...args: unknown[]) => unknown;
type Step = string | number;

/** A value ready to cross: what the browser can clone, and where functions, promises and errors belong in it. */
export interface Parcel {
  readonly value: unknown;
  readonly holes: readonly Hole[];
}

interface Hole {
  readonly path: readonly Step[];
  readonly kind: 'function' | 'returning' | 'promise' | 'error';
  readonly id?: number;
  readonly message?: string;
}

/** What packing needs to know of the side it happens on. */
export interface Peer {
  keepFunction(callable: Callable): number;
  keepPromise(promise: Promise<unknown>): number;
  foreignFunction(id: number): Callable;
  foreignPromise(id: number): Promise<unknown>;
  foreignId(callable: Callable): number | undefined;
  ownFunction(id: number): Callable | undefined;
}

/** Prepares a value to cross, by the rules Electron states for its context bridge: prototypes stay behind. */
export function pack(value: unknown, peer: Peer): Parcel {
  const holes: Hole[] = [];
  const copies = new Map<object, object>();
  return { value: copy(value, []), holes };

  function copy(part: unknown, path: readonly Step[]): unknown {
    if (typeof part === 'function') return hole(functionHole(part as Callable, path, peer));
    if (typeof part === 'symbol') throw new Error('An object could not be cloned.');
    if (typeof part !== 'object' || part === null) return part;
    const known = copies.get(part);
    if (known) return known;
    if (part instanceof Promise) return hole({ path, kind: 'promise', id: peer.keepPromise(part) });
    if (part instanceof Error) return hole({ path, kind: 'error', message: part.message });
    if (Array.isArray(part)) return copyInto(part, [], path);
    if (Object.prototype.toString.call(part) === '[object Object]') return copyInto(part, {}, path);
    return cloneable(part);
  }

  function copyInto(part: object, target: object, path: readonly Step[]): object {
    copies.set(part, target);
    for (const [key, member] of Object.entries(part)) {
      put(target, key, isPlain(member) ? member : copy(member, [...path, key]));
    }
    if (Array.isArray(part) && Array.isArray(target)) target.length = part.length;
    return target;
  }

  function hole(description: Hole): undefined {
    holes.push(description);
    return undefined;
  }
}

/** The value on the side it has reached. */
export function unpack(parcel: Parcel, peer: Peer): unknown {
  let value = parcel.value;
  for (const hole of parcel.holes) {
    const filling = fill(hole, peer);
    const last = hole.path.at(-1);
    if (last === undefined) value = filling;
    else put(memberAt(value, hole.path.slice(0, -1)), last, filling);
  }
  return value;
}

function functionHole(callable: Callable, path: readonly Step[], peer: Peer): Hole {
  const foreign = peer.foreignId(callable);
  if (foreign !== undefined) return { path, kind: 'returning', id: foreign };
  return { path, kind: 'function', id: peer.keepFunction(callable) };
}

function fill(hole: Hole, peer: Peer): unknown {
  const id = hole.id ?? 0;
  switch (hole.kind) {
    case 'function': return peer.foreignFunction(id);
    case 'returning': return peer.ownFunction(id);
    case 'promise': return peer.foreignPromise(id);
    case 'error': return new Error(hole.message);
  }
}

function memberAt(value: unknown, path: readonly Step[]): object {
  let member = value;
  for (const step of path) member = Reflect.get(Object(member), step);
  return Object(member);
}

/** Most of a large value is words and numbers, which cross as they are. */
function isPlain(member: unknown): boolean {
  return member === null || !['object', 'function', 'symbol'].includes(typeof member);
}

function put(target: object, key: Step, member: unknown): void {
  if (key !== '__proto__' && Reflect.set(target, key, member)) return;
  Object.defineProperty(target, key, { value: member, writable: true, enumerable: true, configurable: true });
}

function cloneable(part: object): object {
  try {
    return structuredClone(part);
  } catch {
    throw new Error('An object could not be cloned.');
  }
}
