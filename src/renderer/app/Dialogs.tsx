import { lazy, Suspense } from 'react';
import { closeDialog, useOpenDialog } from './dialogs';

const CaptureDialog = lazy(async () => ({
  default: (await import('./capture/CaptureDialog')).CaptureDialog,
}));
const SearchDialog = lazy(async () => ({ default: (await import('./search/SearchDialog')).SearchDialog }));
const ShortcutsDialog = lazy(async () => ({
  default: (await import('./shortcuts/ShortcutsDialog')).ShortcutsDialog,
}));
/** Loaded with the page: its two keystrokes may come one right after the other. */
const milestones = import('../features/milestones');
const LogHoursDialog = lazy(async () => ({ default: (await milestones).LogHoursDialog }));

/** The dialogs that can be opened from anywhere. */
export function Dialogs() {
  const name = useOpenDialog();
  return (
    <Suspense>
      {name === 'capture' && <CaptureDialog onClose={closeDialog} />}
      {name === 'search' && <SearchDialog onClose={closeDialog} />}
      {name === 'log-hours' && <LogHoursDialog onClose={closeDialog} />}
      {name === 'shortcuts' && <ShortcutsDialog onClose={closeDialog} />}
    </Suspense>
  );
}
