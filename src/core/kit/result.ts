/** What an operation that may be refused gives back: its value, or a plain error; never an exception. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** Wraps a value as a success: `ok(3)` is `{ ok: true, value: 3 }`. */
export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** Wraps a plain error as a failure: `err({ type: 'not-found' })`. */
export const err = <Failure>(error: Failure): Result<never, Failure> => ({ ok: false, error });
