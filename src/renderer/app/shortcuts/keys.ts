import type { MenuChoice } from '../../../contract/document';

const onMac = navigator.userAgent.includes('Mac');

/** The key that makes a shortcut of a letter, as it is printed on this machine's keyboard. */
export const modifier = onMac ? '⌘' : 'Ctrl';

/** One shortcut: the key with or without the modifier and shift, and what it does. */
export interface Shortcut {
  readonly key: string;
  readonly mod: boolean;
  readonly shift?: boolean;
  readonly choice: MenuChoice;
  readonly label: string;
}

/** Every shortcut, in the order of the list of shortcuts. */
export const shortcuts: readonly Shortcut[] = [
  { key: 'k', mod: true, choice: 'search', label: 'Search and commands' },
  { key: 'e', mod: true, shift: true, choice: 'capture', label: 'Capture evidence' },
  { key: 'z', mod: true, choice: 'undo', label: 'Undo' },
  { key: 'z', mod: true, shift: true, choice: 'redo', label: 'Redo' },
  { key: 'y', mod: true, choice: 'redo', label: 'Redo' },
  { key: 'h', mod: true, shift: true, choice: 'hideAmounts', label: 'Hide or show amounts' },
  { key: 'p', mod: true, choice: 'document', label: 'Print or save as PDF' },
  { key: ',', mod: true, choice: 'settings', label: 'Settings' },
  { key: '1', mod: true, choice: 'goToday', label: 'Today' },
  { key: '2', mod: true, choice: 'goPath', label: 'Path' },
  { key: '3', mod: true, choice: 'goGoals', label: 'Goals' },
  { key: '4', mod: true, choice: 'goSchedule', label: 'Schedule' },
  { key: '5', mod: true, choice: 'goJournal', label: 'Journal' },
  { key: '6', mod: true, choice: 'goPay', label: 'Pay' },
  { key: '7', mod: true, choice: 'goPractice', label: 'Practice' },
  { key: '8', mod: true, choice: 'goPeople', label: 'People' },
  { key: '9', mod: true, choice: 'goPortfolio', label: 'Portfolio' },
  { key: 'l', mod: false, choice: 'logHours', label: 'Log hours; Enter takes the usual amount' },
  { key: '?', mod: false, choice: 'shortcuts', label: 'This list' },
];

/** The shortcut a key press is, or null. A text field keeps its own undo and every plain letter. */
export const shortcutFor = (
  press: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  isTyping: boolean,
): Shortcut | null => {
  if (press.altKey) return null;
  const mod = onMac ? press.metaKey : press.ctrlKey;
  const found = shortcuts.find(
    (shortcut) =>
      shortcut.key === press.key.toLowerCase() &&
      shortcut.mod === mod &&
      (!shortcut.mod || (shortcut.shift ?? false) === press.shiftKey),
  );
  if (!found) return null;
  const belongsToText = !found.mod || found.choice === 'undo' || found.choice === 'redo';
  return isTyping && belongsToText ? null : found;
};

/** The keys of a shortcut as they are printed: `['Ctrl', 'Shift', 'Z']`. */
export const keysOf = ({ key, mod, shift }: Shortcut): string[] => [
  ...(mod ? [modifier] : []),
  ...(shift ? ['Shift'] : []),
  key.toUpperCase(),
];
