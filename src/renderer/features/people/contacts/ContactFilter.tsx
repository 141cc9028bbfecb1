import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import classes from '../people.module.css';

interface ContactFilterProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** How many contacts hold the words, of how many there are. */
  readonly found: number;
  readonly all: number;
}

/** Narrows a long list of contacts by words, and says how many hold them. */
export function ContactFilter({ text, onChange, found, all }: ContactFilterProps) {
  return (
    <div className={classes.filter}>
      <TextInput
        aria-label="Contacts with these words"
        placeholder="Words in a name, role or note"
        leftSection={<IconSearch size={15} aria-hidden="true" />}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p role="status">{text.trim() !== '' && resultOf(found, all)}</p>
    </div>
  );
}

const resultOf = (found: number, all: number): string =>
  found === 0 ? 'Nobody fits. Fewer words find more.' : `${found} of ${all}`;
