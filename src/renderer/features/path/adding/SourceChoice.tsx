import { Alert, Button, Textarea } from '@mantine/core';
import { IconFileText, IconUpload } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { BundledPaths } from './BundledPaths';
import classes from './adding.module.css';
import type { PathReader } from './use-path-reader';

/** The ways a path can come in: a bundled one, a file chosen or dropped, or text that was pasted. */
export function SourceChoice({ reader }: { readonly reader: PathReader }) {
  return (
    <div className={classes.choice}>
      <BundledPaths onChoose={reader.offerBundled} />
      <FileDrop reader={reader} />
      <PastedText reader={reader} />
      {reader.problem !== null && (
        <Alert color="clay" title="The document was not read" role="alert">
          {reader.problem}
        </Alert>
      )}
    </div>
  );
}

function FileDrop({ reader }: { readonly reader: PathReader }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) void reader.readFile(file);
  };
  return (
    <div
      className={classes.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconUpload size={22} stroke={1.5} aria-hidden="true" />
      <p>Drop a Markdown document here, or</p>
      <Button
        variant="default"
        loading={reader.busy}
        leftSection={<IconFileText size={16} aria-hidden="true" />}
        onClick={() => void reader.chooseFile()}
      >
        Choose a file
      </Button>
    </div>
  );
}

function PastedText({ reader }: { readonly reader: PathReader }) {
  const [text, setText] = useState('');
  return (
    <form
      className={classes.paste}
      onSubmit={(event) => {
        event.preventDefault();
        void reader.readText('Pasted text', text);
      }}
    >
      <Textarea
        label="Or paste its text"
        description="Headings for the levels, lists for what each asks for."
        autosize
        minRows={3}
        maxRows={8}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={text.trim() === ''} loading={reader.busy}>
        Read this text
      </Button>
    </form>
  );
}
