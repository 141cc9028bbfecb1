import { Select } from '@mantine/core';
import { useState } from 'react';
import { moveOutlook, type Overlap } from '../../../../core/changes/landing';
import type { Path } from '../../../../core/paths/path';
import type { Plan } from '../../../../core/plan/plan';
import { useDerived, usePlan } from '../../../plan';
import { levelChoices } from '../../../plan/fields/level-choice';
import { Panel } from '../../../ui';
import classes from './MoveOutlook.module.css';

/**
 * A move to this path from another of the plan: overlap, gaps and the likely landing level; absent with one
 * path.
 */
export function MoveOutlook({ path }: { readonly path: Path }) {
  const plan = usePlan();
  const [chosen, setChosen] = useState<string | null>(null);
  const paths = Object.fromEntries(Object.entries(plan.paths).filter(([id]) => id !== path.id));
  const fromId = chosen ?? usualLevel(plan, path);
  const outlook = useDerived(moveOutlook, fromId ?? '', path.id);
  if (fromId === null || !outlook) return null;
  return (
    <Panel title={`From another path of yours to ${path.title}`}>
      <Select
        className={classes.from}
        label="Level you come from"
        data={levelChoices({ paths })}
        value={fromId}
        allowDeselect={false}
        onChange={setChosen}
      />
      <p className={classes.landing}>
        {outlook.landing
          ? `Likely landing: ${outlook.landing.name}.`
          : 'No level of this path is half covered, so it would mean starting at the first.'}
      </p>
      <p className={classes.note}>
        Counted for somebody who meets all that {outlook.fromName} and the levels below it ask: the highest
        level at least half of whose lines, and half of every level’s below it, have a counterpart there. An
        employer may see it otherwise.
      </p>
      <ul className={classes.levels}>
        {outlook.overlaps.map((overlap) => (
          <li key={overlap.levelId}>
            <Level overlap={overlap} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Level({ overlap: { name, covered, gaps } }: { readonly overlap: Overlap }) {
  const figure = `${covered.length} of ${covered.length + gaps.length} lines have a counterpart`;
  if (gaps.length === 0) return `${name}: ${figure}`;
  return (
    <details>
      <summary>
        {name}: {figure}, {gaps.length === 1 ? 'one gap' : `${gaps.length} gaps`}
      </summary>
      <ul className={classes.gaps}>
        {gaps.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

/** The level stood on where that is on another path, else the last one of the first other path. */
const usualLevel = ({ paths, position }: Plan, path: Path): string | null => {
  if (position && position.pathId !== path.id) return position.currentLevelId;
  const other = Object.values(paths).find(({ id, levels }) => id !== path.id && levels.length > 0);
  return other?.levels.at(-1)?.id ?? null;
};
