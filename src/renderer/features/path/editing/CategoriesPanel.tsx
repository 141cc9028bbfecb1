import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Path } from '../../../../core/paths/path';
import { useCommand } from '../../../plan';
import { notify, Panel } from '../../../ui';

const everywhere = ' ';

/** Gives a category another name, at one level or throughout the path. */
export function CategoriesPanel({ path }: { readonly path: Path }) {
  const rename = useCommand('path.renameCategory');
  const [levelId, setLevel] = useState(everywhere);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState('');
  const categories = [
    ...new Set(
      path.levels
        .filter(({ id }) => levelId === everywhere || id === levelId)
        .flatMap(({ expectations }) => expectations.map(({ category }) => category)),
    ),
  ];
  const save = async (): Promise<void> => {
    if (from === null) return;
    if (!(await rename({ pathId: path.id, levelId: levelId === everywhere ? null : levelId, from, to }))) return;
    notify({ message: `“${from}” is now called “${to}”.` });
    setFrom(null);
    setTo('');
  };
  return (
    <Panel title="Rename a category">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap="md" maw={760}>
          <Select
            label="Where"
            allowDeselect={false}
            value={levelId}
            data={[{ value: everywhere, label: 'At every level' }, ...path.levels.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={(id) => setLevel(id ?? everywhere)}
          />
          <Group grow align="end">
            <Select label="Category" data={categories} value={from} onChange={setFrom} searchable />
            <TextInput label="New name" value={to} onChange={(event) => setTo(event.currentTarget.value)} />
          </Group>
          <div>
            <Button type="submit" disabled={from === null || to.trim() === '' || to.trim() === from}>
              Rename the category
            </Button>
          </div>
        </Stack>
      </form>
    </Panel>
  );
}
