import { useSyncExternalStore } from 'react';
import type { Preferences } from '../../contract/preferences';
import { noReminders } from '../../core/reminders/reminder';
import { listen, request } from './client';
import { observable } from './observable';

const untouched: Preferences = {
  theme: 'system',
  locale: '',
  weekStart: 'monday',
  paper: 'A4',
  hideSkippedGoals: false,
  hideAmounts: false,
  reminders: { ...noReminders, offered: true },
  focus: null,
};
const preferences = observable<Preferences>(untouched);

/** Reads the preferences and keeps them true from then on. */
export const startPreferences = async (): Promise<void> => {
  listen('preferences.changed', preferences.set);
  preferences.set(await request('preferences.read'));
};

/** How the application looks and speaks on this machine. */
export const usePreferences = (): Preferences => useSyncExternalStore(preferences.subscribe, preferences.get);

/** Hides amounts of money everywhere on the screen, or shows them again. */
export const toggleAmounts = (): Promise<void> =>
  changePreferences({ hideAmounts: !preferences.get().hideAmounts });

/** Changes some preferences; they are kept at once. */
export const changePreferences = async (changes: Partial<Preferences>): Promise<void> => {
  preferences.set(await request('preferences.set', changes));
};

/** The timer as it is kept, or null where none is. */
export const keptFocus = (): Preferences['focus'] => preferences.get().focus;
