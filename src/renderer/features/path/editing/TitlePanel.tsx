import { Button, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Path } from '../../../../core/paths/path';
import { useCommand } from '../../../plan';
import { notify, Panel } from '../../../ui';

/** The title of a path and what it says of the role as a whole. */
export function TitlePanel({ path }: { readonly path: Path }) {
  const edit = useCommand('path.edit');
  const [title, setTitle] = useState(path.title);
  const [overview, setOverview] = useState(path.overview);
  const isChanged = title.trim() !== path.title || overview !== path.overview;
  const save = async (): Promise<void> => {
    if (await edit({ pathId: path.id, changes: { title, overview } })) notify({ message: 'Title and overview are changed.' });
  };
  return (
    <Panel title="Title and overview">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap="md" maw={760}>
          <TextInput label="Title" required value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
          <Textarea
            label="Overview"
            autosize
            minRows={4}
            maxRows={14}
            value={overview}
            onChange={(event) => setOverview(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" disabled={!isChanged || title.trim() === ''}>
              Save title and overview
            </Button>
          </div>
        </Stack>
      </form>
    </Panel>
  );
}
