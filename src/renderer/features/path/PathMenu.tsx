import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload, IconFileDiff, IconPencil, IconTrash } from '@tabler/icons-react';
import type { Path } from '../../../core/paths/path';
import { navigate } from '../../app/routes';
import { request, useRemoval } from '../../plan';
import { notify } from '../../ui';

/** What can be done with a path as a whole: edit it, read a changed document, save it, remove it. */
export function PathMenu({ path }: { readonly path: Path }) {
  const remove = useRemoval('path.remove');
  const save = async (): Promise<void> => {
    const outcome = await request('path.save', { pathId: path.id });
    if (!outcome.ok) notify({ tone: 'problem', message: outcome.error.sentence });
    else if (outcome.value.kind === 'done') notify({ message: `Saved as ${outcome.value.file}.` });
  };
  const removed = async (): Promise<void> => {
    if (await remove({ pathId: path.id }, `the path “${path.title}”`)) navigate({ screen: 'path' });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden="true" />}>
          This path
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil size={16} aria-hidden="true" />}
          onClick={() => navigate({ screen: 'path', id: path.id, view: 'edit' })}
        >
          Edit it
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileDiff size={16} aria-hidden="true" />}
          onClick={() => navigate({ screen: 'path', id: path.id, view: 'reread' })}
        >
          Read a changed document
        </Menu.Item>
        <Menu.Item leftSection={<IconDownload size={16} aria-hidden="true" />} onClick={() => void save()}>
          Save as Markdown
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden="true" />} onClick={() => void removed()}>
          Remove it
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
