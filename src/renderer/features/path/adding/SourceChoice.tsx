import { Button, Textarea } from '@mantine/core';
import { IconFileText, IconFolder, IconUpload } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { BundledPaths } from './BundledPaths';
import classes from './adding.module.css';
import { DocumentProblems } from './DocumentProblems';
import { droppedDocuments, pastedDocument } from './dropped-documents';
import type { PathReader } from './use-path-reader';

/** The ways a path can come in: a bundled one, files or a folder chosen or dropped, or text that was pasted. */
export function SourceChoice({ reader }: { readonly reader: PathReader }) {
  return (
    <div className={classes.choice}>
      <DocumentProblems problems={reader.problems} kept={reader.kept} />
      <BundledPaths
        onChoose={({ sources }) => void reader.read(() => Promise.resolve({ sources, problems: [] }))}
      />
      <FileDrop reader={reader} />
      <PastedText reader={reader} />
    </div>
  );
}

function FileDrop({ reader }: { readonly reader: PathReader }) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void reader.read(droppedDocuments(event.dataTransfer));
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
      <p>Drop documents or a folder here, or</p>
      <div className={classes.actions}>
        <Button
          variant="default"
          loading={reader.busy}
          leftSection={<IconFileText size={16} aria-hidden="true" />}
          onClick={() => void reader.choose('files')}
        >
          Choose files
        </Button>
        <Button
          variant="default"
          loading={reader.busy}
          leftSection={<IconFolder size={16} aria-hidden="true" />}
          onClick={() => void reader.choose('folder')}
        >
          Choose a folder
        </Button>
      </div>
      <p className={classes.kinds}>
        Markdown, text, YAML, JSON and CSV. Several documents make one path. They stay where they are; the plan keeps a
        copy of their text.
      </p>
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
        void reader.read(pastedDocument(text));
      }}
    >
      <Textarea
        label="Or paste its text"
        description="Headings for the levels, lists or tables for what each asks for."
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
