import { describe, expect, it } from 'vitest';
import { shortcutFor, shortcuts } from './keys';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'shiftKey' | 'altKey', boolean>> = {}) => ({
  key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held,
});

describe('shortcuts', () => {
  it('are found with exactly their keys', () => {
    expect(shortcutFor(press('k', { ctrlKey: true }), false)?.choice).toBe('search');
    expect(shortcutFor(press('Z', { ctrlKey: true, shiftKey: true }), false)?.choice).toBe('redo');
    expect(shortcutFor(press('z', { ctrlKey: true }), false)?.choice).toBe('undo');
    expect(shortcutFor(press('k'), false)).toBeNull();
    expect(shortcutFor(press('k', { ctrlKey: true, altKey: true }), false)).toBeNull();
  });

  it('leave a text field its letters and its own undo, and still open the search from it', () => {
    expect(shortcutFor(press('?', { shiftKey: true }), true)).toBeNull();
    expect(shortcutFor(press('z', { ctrlKey: true }), true)).toBeNull();
    expect(shortcutFor(press('k', { ctrlKey: true }), true)?.choice).toBe('search');
    expect(shortcutFor(press('E', { ctrlKey: true, shiftKey: true }), true)?.choice).toBe('capture');
    expect(shortcutFor(press('?', { shiftKey: true }), false)?.choice).toBe('shortcuts');
    expect(shortcutFor(press('l'), true)).toBeNull();
    expect(shortcutFor(press('l', { ctrlKey: true }), false)).toBeNull();
    expect(shortcutFor(press('l'), false)?.choice).toBe('logHours');
  });

  it('never give one press two meanings', () => {
    const presses = shortcuts.map(({ key, mod, shift }) => `${mod} ${shift ?? false} ${key}`);
    expect(new Set(presses).size).toBe(presses.length);
  });
});
