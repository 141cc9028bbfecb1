import { Group, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../../../core/commands/sentences';
import type { Table } from '../../../../../../core/importers/csv/table';
import {
  columnsFor,
  headerKey,
  marketFields,
  type MarketColumns,
  type MarketField,
} from '../../../../../../core/importers/market/market-columns';
import type { MarketDefaults } from '../../../../../../core/importers/market/market-rows';
import { marketPreview } from '../../../../../../core/importers/market/market-table';
import { usePlan, useToday, useTriedCommand } from '../../../../../plan';
import { DateField } from '../../../../../plan/fields/DateField';
import { levelChoices } from '../../../../../plan/fields/level-choice';
import { FormDialog, notify } from '../../../../../ui';
import classes from '../../../pay.module.css';
import { fieldWords } from './table-words';
import { TablePreview } from './TablePreview';

/** A table a person chose, named after its file. */
export interface OpenTable {
  readonly name: string;
  readonly table: Table;
}

interface TableDialogProps {
  readonly open: OpenTable;
  readonly onClose: () => void;
}

/** No header is empty among those that can be chosen. */
const none = '';

/** Says which column of a table holds what, shows what would come of it, and adds it. */
export function TableDialog({ open: { name, table }, onClose }: TableDialogProps) {
  const plan = usePlan();
  const today = useToday();
  const header = table.header.cells;
  const [columns, setColumns] = useState<MarketColumns>(() => columnsFor(header, plan.marketColumns));
  const [defaults, setDefaults] = useState<MarketDefaults>({
    source: name.replace(/\.\w+$/, ''),
    currency: plan.currency,
    on: today,
    levelId: null,
  });
  const preview = marketPreview(table, columns, defaults, plan);
  const add = useTriedCommand('market.import');
  const choose = (field: MarketField, column: string | null): void =>
    setColumns(({ [field]: _before, ...rest }) => (column === null ? rest : { ...rest, [field]: column }));
  const change = (changes: Partial<MarketDefaults>): void =>
    setDefaults((before) => ({ ...before, ...changes }));
  const submit = async (): Promise<string | null> => {
    if (preview.fresh.length === 0) return 'No row of this table can go in. Choose other columns.';
    const figures = preview.fresh.map(({ figure }) => figure);
    const refusal = await add({ figures, header: headerKey(header), columns });
    if (refusal) return commandSentence(refusal);
    notify({
      message: `${figures.length} market ${figures.length === 1 ? 'figure is' : 'figures are'} in your plan.`,
    });
    return null;
  };
  return (
    <FormDialog
      title={`Figures of “${name}”`}
      opened
      onClose={onClose}
      submitLabel="Add what goes in"
      onSubmit={submit}
      size={900}
    >
      <Stack gap="md">
        <h3 className={classes.heading}>Which column holds what</h3>
        <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="sm">
          {marketFields.map((field) => (
            <Select
              key={field}
              label={fieldWords[field]}
              data={[
                { value: none, label: 'No column' },
                ...[...new Set(header.filter((cell) => cell !== ''))].map((cell) => ({
                  value: cell,
                  label: cell,
                })),
              ]}
              value={columns[field] ?? none}
              onChange={(column) => choose(field, column === none ? null : column)}
              allowDeselect={false}
              comboboxProps={{ withinPortal: false }}
            />
          ))}
        </SimpleGrid>
        <h3 className={classes.heading}>For rows that do not say it</h3>
        <Group grow align="start">
          <TextInput
            label="Source of all"
            value={defaults.source}
            onChange={(event) => change({ source: event.currentTarget.value })}
          />
          <TextInput
            label="Currency of all"
            value={defaults.currency}
            maxLength={3}
            onChange={(event) => change({ currency: event.currentTarget.value.toUpperCase() })}
          />
          <DateField
            label="As of, for all"
            value={defaults.on}
            onChange={(on) => change({ on: on ?? today })}
            clearable={false}
          />
          <Select
            label="Level of all"
            placeholder="None named"
            data={levelChoices(plan)}
            value={defaults.levelId}
            onChange={(levelId) => change({ levelId })}
            clearable
            comboboxProps={{ withinPortal: false }}
          />
        </Group>
        <TablePreview preview={preview} />
      </Stack>
    </FormDialog>
  );
}
