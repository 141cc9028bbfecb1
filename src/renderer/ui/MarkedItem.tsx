import { Button, Checkbox, Textarea } from '@mantine/core';
import { IconNote } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import classes from './MarkedItem.module.css';
import { useAutosavedText } from './use-autosaved-text';

interface MarkedItemProps {
  readonly title: string;
  readonly detail?: ReactNode;
  readonly done: boolean;
  /** What the tick means: "Built". */
  readonly doneLabel: string;
  readonly note: string;
  /** The note as it is shown while it may not be read whole; it cannot be changed then. */
  readonly veiledNote?: string | undefined;
  readonly onDone: (done: boolean) => unknown;
  readonly onNote: (note: string) => unknown;
  /** The person came here for this one: it is scrolled to and marked. */
  readonly meant?: boolean;
  /** What else can be done with it. */
  readonly action?: ReactNode;
  /** More below the note: where it was linked from, say. */
  readonly children?: ReactNode;
}

/** A line that can be ticked and that carries a note, saved while it is typed. */
export function MarkedItem(props: MarkedItemProps) {
  const { title, detail, done, doneLabel, note, veiledNote, onDone, onNote } = props;
  const { meant = false, action, children } = props;
  const [opened, setOpened] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (meant) item.current?.scrollIntoView({ block: 'center' });
  }, [meant]);
  const noteShown = opened || note !== '';
  return (
    <li ref={item} className={classes.item} data-done={done} data-meant={meant}>
      <Checkbox
        aria-label={`${doneLabel}: ${title}`}
        checked={done}
        onChange={(event) => onDone(event.currentTarget.checked)}
      />
      <div className={classes.words}>
        <span className={classes.title}>{title}</span>
        {detail && <p className={classes.detail}>{detail}</p>}
        {noteShown &&
          (veiledNote === undefined ? (
            <NoteField title={title} note={note} onNote={onNote} focus={opened} />
          ) : (
            <p className={classes.detail}>{veiledNote}</p>
          ))}
        {children}
      </div>
      <div className={classes.actions}>
        {!noteShown && veiledNote === undefined && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconNote size={15} aria-hidden="true" />}
            aria-label={`Add a note: ${title}`}
            onClick={() => setOpened(true)}
          >
            Add a note
          </Button>
        )}
        {action}
      </div>
    </li>
  );
}

interface NoteFieldProps extends Pick<MarkedItemProps, 'title' | 'note' | 'onNote'> {
  readonly focus: boolean;
}

function NoteField({ title, note, onNote, focus }: NoteFieldProps) {
  const { text, change, flush } = useAutosavedText(note, onNote);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focus) field.current?.focus();
  }, [focus]);
  return (
    <Textarea
      ref={field}
      aria-label={`Note on: ${title}`}
      placeholder="Your note"
      className={classes.note}
      size="sm"
      autosize
      minRows={1}
      maxRows={12}
      maxLength={100_000}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      onBlur={flush}
    />
  );
}
