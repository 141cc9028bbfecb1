import { canonicalAccelerator } from '../wire/accelerator';

type Press = (contents: Electron.WebContents) => void;

const actions = new Map<string, Press>();
let changed: (accelerators: readonly string[]) => void = () => undefined;

/** Replaces what key presses do; pages that are open learn of it. */
export function setAccelerators(entries: Iterable<readonly [accelerator: string, press: Press]>): void {
  actions.clear();
  for (const [accelerator, press] of entries) actions.set(canonicalAccelerator(accelerator, process.platform), press);
  changed(currentAccelerators());
}

export function onAcceleratorsChanged(listener: (accelerators: readonly string[]) => void): void {
  changed = listener;
}

export function currentAccelerators(): readonly string[] {
  return [...actions.keys()];
}

/** A page left this key press to the menu. */
export function acceleratorPressed(accelerator: string, contents: Electron.WebContents): void {
  actions.get(accelerator)?.(contents);
}
