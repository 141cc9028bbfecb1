import { describe, expect, it } from 'vitest';
import { acceleratorOf, canonicalAccelerator } from './accelerator';

const keys = (key: string, held: readonly ('ctrl' | 'alt' | 'shift' | 'meta')[] = []) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
  metaKey: held.includes('meta'),
});

describe('an accelerator', () => {
  it.each([
    ['CmdOrCtrl+K', 'linux', 'Ctrl+K'],
    ['CommandOrControl+k', 'darwin', 'Super+K'],
    ['shift+CTRL+z', 'linux', 'Ctrl+Shift+Z'],
    ['CmdOrCtrl+Plus', 'linux', 'Ctrl+Plus'],
    ['Ctrl++', 'linux', 'Ctrl+Plus'],
    ['F11', 'linux', 'F11'],
    ['Esc', 'linux', 'Escape'],
    ['CmdOrCtrl+,', 'linux', 'Ctrl+,'],
  ] as const)('%s has one spelling on %s: %s', (accelerator, platform, spelling) => {
    expect(canonicalAccelerator(accelerator, platform)).toBe(spelling);
  });
});

describe('a key press', () => {
  it.each([
    [keys('k', ['ctrl']), 'Ctrl+K'],
    [keys('S', ['ctrl', 'shift']), 'Ctrl+Shift+S'],
    [keys('+', ['ctrl', 'shift']), 'Ctrl+Plus'],
    [keys('ArrowLeft', ['alt']), 'Alt+Left'],
    [keys(' ', ['ctrl']), 'Ctrl+Space'],
    [keys('F11'), 'F11'],
    [keys('k', ['meta']), 'Super+K'],
  ])('%o amounts to %s', (pressed, spelling) => {
    expect(acceleratorOf(pressed, 'linux')).toBe(spelling);
  });
});
