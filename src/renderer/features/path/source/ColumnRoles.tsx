import { Select } from '@mantine/core';
import type { Column } from '../../../../core/importers/csv/columns';
import type { ColumnRole, ImportChoices } from '../../../../core/paths/import-choices';
import classes from './source.module.css';

interface ColumnRolesProps {
  readonly columns: readonly Column[];
  /** Absent where the roles are only shown. */
  readonly onChoices: ((change: (choices: ImportChoices) => ImportChoices) => void) | undefined;
}

/** What each column of a table is taken to hold; a wrong guess is put right here. */
export function ColumnRoles({ columns, onChoices }: ColumnRolesProps) {
  const choose = (header: string, role: ColumnRole): void => {
    const chosen = columns.map((column) => ({
      header: column.header,
      role: column.header === header ? role : column.role,
    }));
    onChoices?.((choices) => ({ ...choices, columns: chosen }));
  };
  return (
    <fieldset className={classes.columns}>
      <legend>What the columns hold</legend>
      {columns.map(({ header, role, sample }, at) => (
        <Select
          key={`${at} ${header}`}
          label={header}
          description={sample === '' ? 'No value' : `Such as: ${sample.slice(0, 60)}`}
          size="sm"
          allowDeselect={false}
          disabled={!onChoices}
          data={roles}
          value={role}
          onChange={(chosen) => {
            const known = roles.find(({ value }) => value === chosen);
            if (known) choose(header, known.value);
          }}
        />
      ))}
    </fieldset>
  );
}

const roles: readonly { readonly value: ColumnRole; readonly label: string }[] = [
  { value: 'level', label: 'Level' },
  { value: 'competency', label: 'Category' },
  { value: 'description', label: 'What is expected' },
  { value: 'path', label: 'Path or track' },
  { value: 'id', label: 'Id' },
  { value: 'note', label: 'Only a note' },
];
