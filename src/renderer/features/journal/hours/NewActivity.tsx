import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../../plan';
import classes from '../journal.module.css';

/** Adds an activity of the person's own to note hours on. */
export function NewActivity() {
  const [text, setText] = useState('');
  const add = useCommand('journal.addActivity');
  const send = async (): Promise<void> => {
    if (text.trim() !== '' && (await add({ text }))) setText('');
  };
  return (
    <form
      className={classes.newIntention}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextInput
        size="xs"
        aria-label="An activity of your own"
        placeholder="An activity of your own"
        value={text}
        maxLength={500}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" size="xs" variant="default" disabled={text.trim() === ''}>
        Add
      </Button>
    </form>
  );
}
