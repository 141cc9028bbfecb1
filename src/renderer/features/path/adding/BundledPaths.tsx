import { UnstyledButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Path } from '../../../../core/paths/path';
import { shortLevelNames } from '../../../../core/paths/path.queries';
import { request, usePlan } from '../../../plan';
import classes from './adding.module.css';

/** The paths that come with Waymark and are not in the plan yet. */
export function BundledPaths({ onChoose }: { readonly onChoose: (path: Path) => void }) {
  const { paths } = usePlan();
  const fresh = useBundledPaths().filter(({ id }) => !paths[id]);
  if (fresh.length === 0) return null;
  return (
    <section className={classes.bundled}>
      <h3>Comes with Waymark</h3>
      <ul>
        {fresh.map((path) => (
          <li key={path.id}>
            <UnstyledButton className={classes.bundle} onClick={() => onChoose(path)}>
              <b>{path.title}</b>
              <span>{[...shortLevelNames(path).values()].join(', ')}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useBundledPaths = (): readonly Path[] => {
  const [paths, setPaths] = useState<readonly Path[]>([]);
  useEffect(() => {
    let shown = true;
    void request('path.bundled').then((bundled) => {
      if (shown) setPaths(bundled);
    });
    return () => {
      shown = false;
    };
  }, []);
  return paths;
};
