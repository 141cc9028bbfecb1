import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Path } from '../../../../../core/paths/path';
import { useRemoval } from '../../../../plan';
import { Panel } from '../../../../ui';
import { EditRow } from '../EditRow';
import classes from '../editing.module.css';
import { itemsOf, type ListedItem, type SectionWords } from './item-words';
import { ItemDialog } from './ItemDialog';

interface ItemsPanelProps {
  readonly path: Path;
  readonly words: SectionWords;
}

/** The things of one section of a path apart from its levels. */
export function ItemsPanel({ path, words: { section, title, one } }: ItemsPanelProps) {
  const [edited, setEdited] = useState<ListedItem | 'new' | null>(null);
  const remove = useRemoval('pathItem.remove');
  return (
    <Panel title={title}>
      <ul className={classes.rows}>
        {itemsOf(path, section).map((listed) => (
          <EditRow
            key={listed.id}
            name={listed.name}
            note={listed.note}
            onEdit={() => setEdited(listed)}
            onRemove={() => void remove({ pathId: path.id, section, id: listed.id }, `“${listed.name}”`)}
          />
        ))}
      </ul>
      <Button variant="default" onClick={() => setEdited('new')}>
        Add {one}
      </Button>
      {edited && (
        <ItemDialog
          path={path}
          section={section}
          one={one}
          listed={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Panel>
  );
}
