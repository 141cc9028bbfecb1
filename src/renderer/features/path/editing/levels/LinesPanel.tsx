import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Expectation, Level, Path } from '../../../../../core/paths/path';
import { useCommand, useRemoval } from '../../../../plan';
import { Panel } from '../../../../ui';
import { EditRow } from '../EditRow';
import classes from '../editing.module.css';
import { kindNames } from './kind-names';
import { LineDialog } from './LineDialog';

interface LinesPanelProps {
  readonly path: Path;
  readonly level: Level;
}

/** The lines of one level in their order; a removed one is kept outside the path where something rests on it. */
export function LinesPanel({ path, level }: LinesPanelProps) {
  const [edited, setEdited] = useState<Expectation | 'new' | null>(null);
  const move = useCommand('expectation.move');
  const remove = useRemoval('expectation.remove');
  const last = level.expectations.length - 1;
  const moveTo = (line: Expectation, to: number) => () =>
    void move({ expectationId: line.id, levelId: level.id, to });
  return (
    <Panel title={`Lines of ${level.name}`}>
      <ul className={classes.rows}>
        {level.expectations.map((line, at) => (
          <EditRow
            key={line.id}
            name={line.text}
            note={line.category === kindNames[line.kind] ? line.category : `${kindNames[line.kind]}, ${line.category}`}
            ordered
            onUp={at > 0 ? moveTo(line, at - 1) : undefined}
            onDown={at < last ? moveTo(line, at + 1) : undefined}
            onEdit={() => setEdited(line)}
            onRemove={() => void remove({ expectationId: line.id }, `“${line.text}”`)}
          />
        ))}
      </ul>
      <Button variant="default" onClick={() => setEdited('new')}>
        Add a line
      </Button>
      {edited && (
        <LineDialog
          path={path}
          level={level}
          line={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
    </Panel>
  );
}
