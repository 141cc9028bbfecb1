import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Level, Path } from '../../../../../core/paths/path';
import { useCommand, useRemoval } from '../../../../plan';
import { Panel } from '../../../../ui';
import { EditRow } from '../EditRow';
import classes from '../editing.module.css';
import { ActivitiesPanel } from './ActivitiesPanel';
import { LevelDialog } from './LevelDialog';
import { LinesPanel } from './LinesPanel';

/** The levels of a path, and the lines and activities of the one that is opened. */
export function LevelsPanel({ path }: { readonly path: Path }) {
  const [openId, setOpen] = useState(path.levels[0]?.id ?? '');
  const [edited, setEdited] = useState<Level | 'new' | null>(null);
  const move = useCommand('level.move');
  const remove = useRemoval('level.remove');
  const open = path.levels.find(({ id }) => id === openId) ?? path.levels[0];
  const last = path.levels.length - 1;
  return (
    <div className={classes.stack}>
      <Panel title="Levels, the lowest first">
        <ul className={classes.rows}>
          {path.levels.map((level, at) => (
            <EditRow
              key={level.id}
              name={level.name}
              note={`${level.expectations.length} lines`}
              ordered
              onUp={at > 0 ? () => void move({ levelId: level.id, by: -1 }) : undefined}
              onDown={at < last ? () => void move({ levelId: level.id, by: 1 }) : undefined}
              onEdit={() => setEdited(level)}
              onRemove={() => void remove({ levelId: level.id }, `the level “${level.name}”`)}
            >
              <Button
                variant={level === open ? 'light' : 'subtle'}
                size="compact-sm"
                aria-pressed={level === open}
                aria-label={`Lines of ${level.name}`}
                onClick={() => setOpen(level.id)}
              >
                Lines
              </Button>
            </EditRow>
          ))}
        </ul>
        <Button variant="default" onClick={() => setEdited('new')}>
          Add a level
        </Button>
      </Panel>
      {open && (
        <>
          <LinesPanel key={`lines ${open.id}`} path={path} level={open} />
          <ActivitiesPanel key={`activities ${open.id}`} level={open} />
        </>
      )}
      {edited && (
        <LevelDialog path={path} level={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </div>
  );
}
