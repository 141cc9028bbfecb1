import Module from 'node:module';

const NAMES = new Set(['electron', 'electron/main', 'electron/common']);
const GLOBAL = 'electron-on-chromium';

/** Node's own way to load a required module, which it offers for hooks without declaring it. */
interface Loader {
  _load(request: string, ...rest: unknown[]): unknown;
}

/** Answers `require('electron')` and `import ... from 'electron'` in this process with the given object. */
export function answerElectron(electron: object): void {
  const modules: typeof Module & Partial<Loader> = Module;
  const original = modules._load;
  modules._load = function load(this: unknown, request: string, ...rest: unknown[]): unknown {
    return NAMES.has(request) ? electron : original?.call(this, request, ...rest);
  };
  Object.defineProperty(globalThis, Symbol.for(GLOBAL), { value: electron });
  Module.register(`data:text/javascript,${encodeURIComponent(importHook(Object.keys(electron)))}`);
}

/** The hook that answers imports; it runs apart, so it is given as text. */
function importHook(members: readonly string[]): string {
  const answer = [
    `const electron = globalThis[Symbol.for(${JSON.stringify(GLOBAL)})];`,
    'export default electron;',
    ...members.map((member) => `export const ${member} = electron.${member};`),
  ].join('\n');
  const url = `data:text/javascript,${encodeURIComponent(answer)}`;
  return `
    const names = new Set(${JSON.stringify([...NAMES])});
    export const resolve = async (specifier, context, next) =>
      names.has(specifier) ? { url: ${JSON.stringify(url)}, shortCircuit: true } : next(specifier, context);
  `;
}
