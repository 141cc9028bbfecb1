import { lazy, Suspense } from 'react';
import { closeDialog, useOpenDialog } from './dialogs';

const SearchDialog = lazy(async () => ({ default: (await import('./search/SearchDialog')).SearchDialog }));
const ShortcutsDialog = lazy(async () => ({
  default: (await import('./shortcuts/ShortcutsDialog')).ShortcutsDialog,
}));

/** The dialogs that can be opened from anywhere. */
export function Dialogs() {
  const name = useOpenDialog();
  return (
    <Suspense>
      {name === 'search' && <SearchDialog onClose={closeDialog} />}
      {name === 'shortcuts' && <ShortcutsDialog onClose={closeDialog} />}
    </Suspense>
  );
}
