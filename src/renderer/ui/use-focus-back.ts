import { useEffect, useState } from 'react';

/**
 * Gives the focus back to what had it when a dialog opened, once the dialog is taken away; to the title of the
 * screen where that is gone. Mantine does so only for dialogs that stay mounted while they are closed.
 */
export const useFocusBack = (opened: boolean): void => {
  const [origin] = useState(() => (opened ? document.activeElement : null));
  useEffect(
    () => () => {
      if (!(origin instanceof HTMLElement)) return;
      (origin.isConnected ? origin : document.querySelector<HTMLElement>('h1'))?.focus();
    },
    [origin],
  );
};
