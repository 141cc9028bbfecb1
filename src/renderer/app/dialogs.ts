import { useSyncExternalStore } from 'react';
import { observable } from '../plan/observable';

/** The dialogs that can be opened from anywhere. */
export type DialogName = 'search' | 'shortcuts' | 'log-hours' | 'capture';

const opened = observable<DialogName | null>(null);

/** Opens a dialog in place of any other. */
export const openDialog = (name: DialogName): void => opened.set(name);

/** Closes whichever dialog is open. */
export const closeDialog = (): void => opened.set(null);

/** The dialog that is open, or null. */
export const useOpenDialog = (): DialogName | null => useSyncExternalStore(opened.subscribe, opened.get);
