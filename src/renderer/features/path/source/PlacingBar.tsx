import { Autocomplete, Button, Select } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Placement } from '../../../../core/paths/import-choices';
import type { ExpectationKind, Path } from '../../../../core/paths/path';
import classes from './source.module.css';

interface PlacingBarProps {
  readonly path: Path;
  /** How many lines are selected. */
  readonly count: number;
  readonly onPlace: (placement: Placement) => void;
  readonly onClear: () => void;
}

/** Says where the selected lines belong: to a level, as what and under which heading, or aside as notes. */
export function PlacingBar({ path, count, onPlace, onClear }: PlacingBarProps) {
  const [level, setLevel] = useState(path.levels[0]?.name ?? '');
  const [kind, setKind] = useState<ExpectationKind>('responsibility');
  const [typed, setTyped] = useState<string | null>(null);
  const categories = categoriesOf(path, kind);
  const category = typed ?? categories[0] ?? usual[kind];
  const names = [...new Set(path.levels.map(({ name }) => name))];
  const lines = count === 1 ? '1 line' : `${count} lines`;
  const place = (event: FormEvent): void => {
    event.preventDefault();
    if (category.trim() !== '' && level !== '') onPlace({ to: 'expectation', level, kind, category: category.trim() });
  };
  return (
    <form className={classes.placing} aria-label="Place the selected lines" onSubmit={place}>
      <p role="status">{lines} selected</p>
      <Select
        label="Level"
        size="xs"
        allowDeselect={false}
        data={names}
        value={level}
        onChange={(chosen) => chosen !== null && setLevel(chosen)}
      />
      <Select
        label="As"
        size="xs"
        allowDeselect={false}
        data={kinds}
        value={kind}
        onChange={(chosen) => {
          const known = kinds.find(({ value }) => value === chosen);
          if (known) setKind(known.value);
          setTyped(null);
        }}
      />
      <Autocomplete label="Under" size="xs" maxLength={200} data={categories} value={category} onChange={setTyped} />
      <div className={classes.placingActions}>
        <Button type="submit" size="xs" disabled={category.trim() === '' || level === ''}>
          Place {lines}
        </Button>
        <Button size="xs" variant="default" onClick={() => onPlace({ to: 'note' })}>
          Set aside as a note
        </Button>
        <Button size="xs" variant="subtle" onClick={onClear}>
          Clear
        </Button>
      </div>
    </form>
  );
}

const kinds: readonly { readonly value: ExpectationKind; readonly label: string }[] = [
  { value: 'responsibility', label: 'Responsibility' },
  { value: 'skill', label: 'Skill' },
  { value: 'soft-skill', label: 'Soft skill' },
];

const usual: Readonly<Record<ExpectationKind, string>> = {
  responsibility: 'Responsibilities',
  skill: 'Skills',
  'soft-skill': 'Soft skills',
};

/** The headings under which the path has expectations of a kind, in its order. */
const categoriesOf = (path: Path, kind: ExpectationKind): string[] => [
  ...new Set(
    path.levels.flatMap(({ expectations }) =>
      expectations.filter((expectation) => expectation.kind === kind).map(({ category }) => category),
    ),
  ),
];
