import { useState } from 'react';
import { commandSentence } from '../../../../../core/commands/sentences';
import type { PathSection } from '../../../../../core/paths/path-item.commands';
import type { Path } from '../../../../../core/paths/path';
import { useTriedCommand } from '../../../../plan';
import { FormDialog } from '../../../../ui';
import { blankItem, type ListedItem } from './item-words';
import { ItemFields } from './ItemFields';

interface ItemDialogProps {
  readonly path: Path;
  readonly section: PathSection;
  readonly one: string;
  /** What to edit, null for a new one. */
  readonly listed: ListedItem | null;
  readonly onClose: () => void;
}

/** Asks for the words of one thing of a section. */
export function ItemDialog({ path, section, one, listed, onClose }: ItemDialogProps) {
  const [add, edit] = [useTriedCommand('pathItem.add'), useTriedCommand('pathItem.edit')];
  const [item, setItem] = useState(listed?.item ?? blankItem(section));
  const submit = async (): Promise<string | null> => {
    const refusal = listed
      ? await edit({ pathId: path.id, id: listed.id, item })
      : await add({ pathId: path.id, item });
    return refusal && commandSentence(refusal);
  };
  return (
    <FormDialog
      title={`${listed ? 'Edit' : 'Add'} ${one}`}
      opened
      onClose={onClose}
      submitLabel={listed ? 'Save' : `Add it`}
      onSubmit={submit}
    >
      <ItemFields path={path} item={item} onChange={setItem} />
    </FormDialog>
  );
}
