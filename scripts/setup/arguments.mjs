import { parseArgs } from 'node:util';

/**
 * What the launcher must know of the application's arguments, which it passes on unchanged: whether they ask
 * for a window, and whether a page has to be drawn at all. Jobs and what is not understood need no window.
 */
export const readArguments = (args) => {
  const window = asksForWindow(args);
  const page = window || args.some((argument) => /^--export-pdf(=|$)/.test(argument));
  return { args, window, page };
};

/**
 * Switches of Electron and Chromium, as src/main/cli/options.ts passes them over; a test holds the two
 * against each other, because the launcher runs before anything is built.
 */
const foreign =
  /^(allow|crash|debug|disable|enable|force|gtk|ignore|inspect|js|log|no|original|ozone|password|proxy|remote|trace|type|use|user|v8|wayland|x11)-|^(app|headless|inspect|lang|original-process-start-time|type|v|vmodule|psn_.*)$/;

/** Whether there is nothing but one plan, named or as a bare word, and switches of Chromium. */
const asksForWindow = (args) => {
  const options = { plan: { type: /** @type {const} */ ('string') } };
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const own = tokens.flatMap((token) => (token.kind === 'option' && !foreign.test(token.name) ? [token] : []));
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const plan = words.find((word) => word.toLowerCase().endsWith('.json'));
  return own.length <= 1 && own.every(namesPlan) && words.every((word) => word === plan);
};

const namesPlan = ({ name, value, inlineValue }) =>
  name === 'plan' && value !== undefined && value.trim() !== '' && (inlineValue || !value.startsWith('--'));
