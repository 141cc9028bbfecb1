import { Button, Group } from '@mantine/core';
import { IconFileExport, IconFileImport, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { tableOf } from '../../../../../core/importers/csv/table';
import { request, usePlan } from '../../../../plan';
import { notify } from '../../../../ui';
import { TableDialog, type OpenTable } from './table/TableDialog';

/** Ways to bring market figures in, one by one or from a table, and to save them as one. */
export function MarketTools({ onAdd }: { readonly onAdd: () => void }) {
  const { market } = usePlan();
  const [open, setOpen] = useState<OpenTable | null>(null);
  const choose = async (): Promise<void> => {
    const chosen = await request('market.choose');
    if (!chosen.ok) return notify({ tone: 'problem', message: chosen.error.sentence });
    if (chosen.value === null) return;
    const { name, text } = chosen.value;
    const table = tableOf(text);
    if (table) setOpen({ name, table });
    else
      notify({
        tone: 'problem',
        message: `“${name}” holds no table: a header of two columns or more with rows below it. Nothing was added.`,
      });
  };
  const save = async (): Promise<void> => {
    const saved = await request('market.save');
    if (!saved.ok) notify({ tone: 'problem', message: saved.error.sentence });
    else if (saved.value.kind === 'done') notify({ message: `Saved as ${saved.value.file}.` });
  };
  return (
    <>
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          onClick={onAdd}
        >
          Add a figure
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconFileImport size={15} aria-hidden="true" />}
          onClick={() => void choose()}
        >
          Bring in a table
        </Button>
        {Object.keys(market).length > 0 && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconFileExport size={15} aria-hidden="true" />}
            onClick={() => void save()}
          >
            Save as a table
          </Button>
        )}
      </Group>
      {open && <TableDialog open={open} onClose={() => setOpen(null)} />}
    </>
  );
}
