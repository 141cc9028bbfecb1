import { parse, stringify } from 'devalue';

/**
 * A value as text, with what structured cloning keeps: dates, maps, sets, big integers, typed arrays, errors, cycles.
 * What cannot be cloned (a function, a promise, a symbol) is refused in Electron's words.
 */
export function encode(value: unknown): string {
  return stringify(cloned(value), { Error: errorParts }, { operations: { viewInfo: visibleBytes } });
}

/** The value that `encode` wrote. */
export function decode(text: string): unknown {
  return parse(text, { Error: errorFromParts });
}

function cloned(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    throw new Error('An object could not be cloned.');
  }
}

interface ErrorParts {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly cause: unknown;
}

function errorParts(value: unknown): ErrorParts | undefined {
  if (!(value instanceof Error)) return undefined;
  return { name: value.name, message: value.message, stack: value.stack, cause: value.cause };
}

const ERROR_KINDS = { EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };

function errorFromParts(parts: ErrorParts): Error {
  const Kind = Object.entries(ERROR_KINDS).find(([name]) => name === parts.name)?.[1] ?? Error;
  const error = new Kind(parts.message);
  if (parts.stack !== undefined) error.stack = parts.stack;
  if (parts.cause !== undefined) error.cause = parts.cause;
  return error;
}

/** Only the bytes a view shows: a Node buffer shares its pool with others. */
function visibleBytes(view: ArrayBufferView & { readonly length?: number }) {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice();
  return {
    buffer: bytes.buffer,
    byteOffset: 0,
    byteLength: view.byteLength,
    length: view.length ?? view.byteLength,
    bufferByteLength: view.byteLength,
  };
}
