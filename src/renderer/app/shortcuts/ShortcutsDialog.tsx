import { Kbd, Modal } from '@mantine/core';
import { keysOf, shortcuts } from './keys';
import classes from './ShortcutsDialog.module.css';

/** The list of shortcuts. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title="Keyboard shortcuts">
      <dl className={classes.list}>
        {shortcuts.map((shortcut) => (
          <div key={keysOf(shortcut).join(' ')} className={classes.row}>
            <dt>{shortcut.label}</dt>
            <dd>{keysOf(shortcut).map((key) => <Kbd key={key}>{key}</Kbd>)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
