/** The keys of a keyboard event that an accelerator depends on. */
export interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const MODIFIERS = ['Ctrl', 'Alt', 'Shift', 'Super'];

/** One spelling for each accelerator: `CmdOrCtrl+shift+k` gives `Ctrl+Shift+K` (on macOS `Shift+Super+K`). */
export function canonicalAccelerator(accelerator: string, platform: NodeJS.Platform): string {
  const plus = accelerator.endsWith('++') || accelerator === '+';
  const parts = accelerator.split('+').filter((part) => part !== '');
  const names = (plus ? [...parts, 'Plus'] : parts).map((part) => canonicalPart(part, platform));
  const modifiers = MODIFIERS.filter((modifier) => names.includes(modifier));
  const key = names.find((name) => !MODIFIERS.includes(name)) ?? '';
  return [...modifiers, key].join('+');
}

/** The accelerator that a key press amounts to, in its one spelling. */
export function acceleratorOf(keys: Keys, platform: NodeJS.Platform): string {
  const named = canonicalPart(KEY_NAMES[keys.key] ?? keys.key, platform);
  const shifted = keys.key.length === 1 && keys.key.toLowerCase() === keys.key.toUpperCase() && keys.key !== ' ';
  const held = [
    keys.ctrlKey && 'Ctrl', keys.altKey && 'Alt', keys.shiftKey && !shifted && 'Shift', keys.metaKey && 'Super',
  ];
  return [...held.filter((name) => name !== false), named].join('+');
}

const KEY_NAMES: Readonly<Record<string, string>> = {
  ' ': 'Space', '+': 'Plus', ArrowUp: 'Up', ArrowDown: 'Down', ArrowLeft: 'Left', ArrowRight: 'Right',
};

function canonicalPart(part: string, platform: NodeJS.Platform): string {
  const name = part.toLowerCase();
  switch (name) {
    case 'commandorcontrol':
    case 'cmdorctrl': return platform === 'darwin' ? 'Super' : 'Ctrl';
    case 'control':
    case 'ctrl': return 'Ctrl';
    case 'command':
    case 'cmd':
    case 'meta':
    case 'super': return 'Super';
    case 'alt':
    case 'option':
    case 'altgr': return 'Alt';
    case 'shift': return 'Shift';
    case 'esc': return 'Escape';
    case 'return': return 'Enter';
    default: return name.charAt(0).toUpperCase() + name.slice(1);
  }
}
