import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPencil, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './editing.module.css';

interface EditRowProps {
  /** What the row is called where its buttons are read out. */
  readonly name: string;
  readonly note?: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  /** Whether the order of the rows says something. */
  readonly ordered?: boolean;
  /** Absent where the row stands at that end. */
  readonly onUp?: (() => void) | undefined;
  readonly onDown?: (() => void) | undefined;
  readonly children?: ReactNode;
}

/** One thing of a path with its words and the buttons to change, move and remove it. */
export function EditRow({ name, note, onEdit, onRemove, ordered = false, onUp, onDown, children }: EditRowProps) {
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <span>{name}</span>
        {note !== undefined && note !== '' && <small>{note}</small>}
      </div>
      <div className={classes.buttons}>
        {children}
        {ordered && (
          <>
            <Act label={`Move up: ${name}`} run={onUp}>
              <IconArrowUp size={16} aria-hidden="true" />
            </Act>
            <Act label={`Move down: ${name}`} run={onDown}>
              <IconArrowDown size={16} aria-hidden="true" />
            </Act>
          </>
        )}
        <Act label={`Edit: ${name}`} run={onEdit}>
          <IconPencil size={16} aria-hidden="true" />
        </Act>
        <Act label={`Remove: ${name}`} run={onRemove}>
          <IconTrash size={16} aria-hidden="true" />
        </Act>
      </div>
    </li>
  );
}

interface ActProps {
  readonly label: string;
  readonly run: (() => void) | undefined;
  readonly children: ReactNode;
}

function Act({ label, run, children }: ActProps) {
  return (
    <ActionIcon variant="subtle" aria-label={label} title={label} disabled={!run} onClick={run}>
      {children}
    </ActionIcon>
  );
}
