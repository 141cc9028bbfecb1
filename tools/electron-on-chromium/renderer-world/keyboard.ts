import { acceleratorOf } from '../wire/accelerator';

/** Keys with Ctrl or Cmd that edit text: the page's own, whatever the menu says nothing about. */
const EDITING = new Set(['a', 'b', 'c', 'i', 'u', 'v', 'x', 'y', 'z', 'enter', 'backspace', 'delete', 'home', 'end',
  'arrowleft', 'arrowright', 'arrowup', 'arrowdown', 'control', 'meta', 'shift', 'alt', 'insert', 'tab']);

/** Reports the menu's accelerators, once the page has had the key and left it, and keeps the browser's shortcuts out. */
export class Keyboard {
  #accelerators = new Set<string>();
  readonly #fire: (accelerator: string) => void;

  constructor(platform: NodeJS.Platform, fire: (accelerator: string) => void) {
    this.#fire = fire;
    const lastly = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || editsText(event)) return;
      const accelerator = acceleratorOf(event, platform);
      if (this.#accelerators.has(accelerator)) {
        event.preventDefault();
        this.#fire(accelerator);
      } else if (isBrowserShortcut(event)) event.preventDefault();
    };
    // Added while the event is on its way, so that it comes after every listener of the page.
    window.addEventListener('keydown', () => window.addEventListener('keydown', lastly, { once: true }), true);
  }

  setAccelerators(accelerators: readonly string[]): void {
    this.#accelerators = new Set(accelerators);
  }
}

/** What Chromium's editor makes of a key with Ctrl or Cmd; it comes before the menu where it has something to do. */
const COMMANDS: Readonly<Record<string, string>> = {
  a: 'selectAll', b: 'bold', c: 'copy', i: 'italic', u: 'underline', v: 'paste', x: 'cut', y: 'redo', z: 'undo',
  'shift+z': 'redo', 'shift+v': 'paste',
};

function editsText(event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  const command = COMMANDS[`${event.shiftKey ? 'shift+' : ''}${event.key.toLowerCase()}`];
  if (command === 'paste') return isEditable(event.composedPath()[0]);
  return command !== undefined && document.queryCommandEnabled(command);
}

function isEditable(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return !target.readOnly;
  return target instanceof HTMLElement && target.isContentEditable;
}

function isBrowserShortcut(event: KeyboardEvent): boolean {
  if (/^F\d+$/.test(event.key)) return true;
  return (event.ctrlKey || event.metaKey) && !EDITING.has(event.key.toLowerCase());
}
