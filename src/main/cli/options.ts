import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../core/kit/result';

const withValue = [
  'new-plan',
  'plan',
  'path',
  'current',
  'target',
  'by',
  'hours',
  'name',
  'export-pdf',
  'export-markdown',
  'export-json',
  'export-ics',
  'document',
  'period',
  'level',
  'audience',
  'paper',
  'check-path',
] as const;

const withoutValue = ['json', 'help', 'version'] as const;

/** The name of an option that takes a value. */
export type ValueOption = (typeof withValue)[number];

/** The options of a command line by name, and the words that belong to none. */
export interface Options {
  readonly values: ReadonlyMap<ValueOption, string>;
  readonly flags: ReadonlySet<(typeof withoutValue)[number]>;
  readonly words: readonly string[];
  /** Words that directly follow the value of --path or --check-path: further documents. */
  readonly more: readonly string[];
}

/** Switches of Electron and Chromium, which are not ours to judge. */
const foreign =
  /^(allow|crash|debug|disable|enable|force|gtk|ignore|inspect|js|log|no|original|ozone|password|proxy|remote|trace|type|use|user|v8|wayland|x11)-|^(app|headless|inspect|lang|original-process-start-time|type|v|vmodule|psn_.*)$/;

/** Reads the options after the program's name, or says in a sentence what is wrong with them. */
export const readOptions = (args: readonly string[]): Result<Options, string> => {
  const values = new Map<ValueOption, string>();
  const flags = new Set<(typeof withoutValue)[number]>();
  const [words, more]: [string[], string[]] = [[], []];
  let isAfterPath = false;
  for (const token of tokensOf(args)) {
    if (token.kind === 'positional') (isAfterPath ? more : words).push(token.value);
    if (token.kind !== 'option') continue;
    isAfterPath = token.name === 'path' || token.name === 'check-path';
    const value = withValue.find((name) => name === token.name);
    const flag = withoutValue.find((name) => name === token.name);
    if (value === undefined && flag === undefined) {
      if (foreign.test(token.name)) continue;
      return err(`There is no option ${token.rawName}.`);
    }
    if (flag !== undefined) {
      if (token.value !== undefined) return err(`The option --${flag} takes no value.`);
      flags.add(flag);
      continue;
    }
    if (value === undefined) continue;
    if (values.has(value)) return err(`The option --${value} stands there twice.`);
    if (isMissing(token.value, token.inlineValue))
      return err(`The option --${value} needs a value after it.`);
    values.set(value, token.value ?? '');
  }
  return ok({ values, flags, words, more });
};

const tokensOf = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(withValue.map((name) => [name, { type: 'string' as const }])),
      ...Object.fromEntries(withoutValue.map((name) => [name, { type: 'boolean' as const }])),
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;

/** A value that looks like the next option is one forgotten; written as --name=--value it is meant. */
const isMissing = (value: string | undefined, inline: boolean | undefined): boolean =>
  value === undefined || value.trim() === '' || (inline !== true && value.startsWith('--'));
