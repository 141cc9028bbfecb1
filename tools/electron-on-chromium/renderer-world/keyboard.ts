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
      if (event.defaultPrevented) return;
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

function isBrowserShortcut(event: KeyboardEvent): boolean {
  if (/^F\d+$/.test(event.key)) return true;
  return (event.ctrlKey || event.metaKey) && !EDITING.has(event.key.toLowerCase());
}
