import { Select } from '@mantine/core';
import type { Path } from '../../../core/paths/path';
import { navigate } from '../../app/routes';
import { usePlan } from '../../plan';

/** Chooses which of several paths to look at; absent where the plan holds only one. */
export function PathSwitch({ path }: { readonly path: Path }) {
  const paths = Object.values(usePlan().paths);
  if (paths.length < 2) return null;
  return (
    <Select
      aria-label="Path to show"
      value={path.id}
      data={paths.map(({ id, title }) => ({ value: id, label: title }))}
      onChange={(id) => {
        if (id !== null) navigate({ screen: 'path', id });
      }}
    />
  );
}
