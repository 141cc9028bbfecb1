import { useEffect } from 'react';
import { carryOut } from '../actions';
import { shortcutFor } from './keys';

/** Carries out shortcuts for as long as the shell is there; a press that was used goes no further. */
export const useShortcuts = (): void =>
  useEffect(() => {
    const onKeyDown = (press: KeyboardEvent): void => {
      const shortcut = shortcutFor(press, isTyping(press.target));
      if (!shortcut || press.defaultPrevented || (!shortcut.mod && isInDialog(press.target))) return;
      press.preventDefault();
      void carryOut(shortcut.choice);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

/** A plain letter belongs to the dialog it is pressed in. */
const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"]') !== null;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    isTextInput(target));

const isTextInput = (target: HTMLElement): boolean =>
  target instanceof HTMLInputElement &&
  !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type);
