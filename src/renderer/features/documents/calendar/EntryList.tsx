import { Checkbox } from '@mantine/core';
import { useId } from 'react';
import classes from './calendar.module.css';

interface Entry {
  readonly uid: string;
  readonly title: string;
  readonly when: string;
  readonly news: string;
  /** Whether the plan has it as it is, so that there is nothing to choose. */
  readonly isKept: boolean;
}

interface EntryListProps {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly isChosen: (uid: string) => boolean;
  readonly onChoose: (uids: readonly string[], isIn: boolean) => void;
}

/** Entries of one kind to mark one by one or all at once. */
export function EntryList({ title, entries, isChosen, onChoose }: EntryListProps) {
  const id = useId();
  const open = entries.filter(({ isKept }) => !isKept);
  const chosen = open.filter(({ uid }) => isChosen(uid)).length;
  return (
    <section className={classes.entries} aria-labelledby={id}>
      <div className={classes.head}>
        <h3 id={id}>{title}</h3>
        <Checkbox
          label={`All ${title.toLowerCase()}`}
          disabled={open.length === 0}
          checked={open.length > 0 && chosen === open.length}
          indeterminate={chosen > 0 && chosen < open.length}
          onChange={(event) => onChoose(open.map(({ uid }) => uid), event.currentTarget.checked)}
        />
      </div>
      <ul className={classes.list}>
        {entries.map(({ uid, title: name, when, news, isKept }) => (
          <li key={uid}>
            <Checkbox
              label={name}
              description={`${when} · ${news}`}
              disabled={isKept}
              checked={isChosen(uid)}
              onChange={(event) => onChoose([uid], event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
