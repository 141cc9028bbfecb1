import { err, ok, type Result } from '../kit/result';

/** Why a text is not JSON this application accepts, as a sentence that names the place. */
export interface JsonProblem {
  readonly type: 'not-json';
  readonly explanation: string;
}

const deepest = 64;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const [quote, backslash, colon] = [34, 92, 58];

/**
 * Reads JSON and refuses what JSON.parse lets pass in silence: a key that stands twice in one object (the
 * first would
 * be lost), keys every object has, nesting over 64 levels, and numbers that cannot be kept exactly.
 */
export const strictJson = (text: string): Result<unknown, JsonProblem> => {
  if (isTooDeep(text))
    return err({ type: 'not-json', explanation: `it is nested over ${deepest} levels deep` });
  const parsed = plainJson(text);
  if (!parsed.ok) return parsed;
  const problem = new Scan(text).problem();
  return problem === null ? parsed : err({ type: 'not-json', explanation: problem });
};

/** Reads JSON as JSON.parse does, with its complaint as a value. */
export const plainJson = (text: string): Result<unknown, JsonProblem> => {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    const explanation = error instanceof Error ? error.message : String(error);
    return err({ type: 'not-json', explanation: explanation.slice(0, 300) });
  }
};

/**
 * Whether brackets outside of strings go deeper than they may; text that is no JSON is none the worse for it.
 */
const isTooDeep = (text: string): boolean => {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at + 1);
    else if (code === 123 || code === 91) depth += 1;
    else if (code === 125 || code === 93) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
};

/** The position of the quote that ends a string which begins at `start`, or the end of the text. */
const endOfString = (text: string, start: number): number => {
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== quote)
    end += text.charCodeAt(end) === backslash ? 2 : 1;
  return end;
};

/**
 * One pass over text that is known to be JSON, so that only what the grammar allows needs to be told apart.
 */
class Scan {
  private at = 0;
  private readonly open: Keys[] = [];

  constructor(private readonly text: string) {}

  problem(): string | null {
    for (; this.at < this.text.length; this.at += 1) {
      const found = this.step(this.text.charCodeAt(this.at));
      if (found !== null) return found;
    }
    return null;
  }

  private step(code: number): string | null {
    if (code === quote) return this.string();
    if (code === 123 || code === 91) this.open.push(new Keys());
    if (code === 125 || code === 93) this.open.pop();
    return code === 45 || (code >= 48 && code <= 57) ? this.number() : null;
  }

  private string(): string | null {
    const start = this.at + 1;
    const end = endOfString(this.text, start);
    this.at = end;
    return this.nextIsColon() ? this.key(this.text.slice(start, end)) : null;
  }

  private nextIsColon(): boolean {
    let next = this.at + 1;
    while (this.text.charCodeAt(next) <= 32) next += 1;
    return this.text.charCodeAt(next) === colon;
  }

  private key(raw: string): string | null {
    const key: unknown = raw.includes('\\') ? JSON.parse(`"${raw}"`) : raw;
    const keys = this.open.at(-1);
    if (!keys || typeof key !== 'string') return null;
    if (forbiddenKeys.has(key)) return `it has a field called “${key}”, ${this.place()}`;
    if (!keys.add(key)) return `the field “${key.slice(0, 100)}” stands twice in one object, ${this.place()}`;
    return null;
  }

  private number(): string | null {
    let end = this.at + 1;
    while (isNumberPart(this.text.charCodeAt(end))) end += 1;
    const token = this.text.slice(this.at, end);
    const value = Number(token);
    const exact = Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
    if (!exact) return `the number ${token.slice(0, 40)} is too large to be kept exactly, ${this.place()}`;
    this.at = end - 1;
    return null;
  }

  private place(): string {
    return `in line ${this.text.slice(0, this.at).split('\n').length}`;
  }
}

/** The keys of one object; most have so few that a set would cost more than going through them. */
class Keys {
  private few: string[] | null = null;
  private many: Set<string> | null = null;

  /** Says whether the key is new. */
  add(key: string): boolean {
    if (this.many) return this.many.size < this.many.add(key).size;
    this.few ??= [];
    if (this.few.includes(key)) return false;
    if (this.few.push(key) > 16) this.many = new Set(this.few);
    return true;
  }
}

const isNumberPart = (code: number): boolean =>
  (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46 || code === 69 || code === 101;
