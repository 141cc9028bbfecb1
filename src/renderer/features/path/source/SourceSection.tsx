import { Alert } from '@mantine/core';
import { useMemo } from 'react';
import type { PathImport } from '../../../../core/importers/importer';
import { withPlacements } from '../../../../core/importers/placed';
import { noCorrections } from '../../../../core/paths/matching/corrections';
import type { Path } from '../../../../core/paths/path';
import { useCommand, useFormat } from '../../../plan';
import { notify } from '../../../ui';
import { DocumentView, type ChangeChoices } from './DocumentView';
import { readAgain } from './read-again';
import { saysTheSame } from './same-reading';
import classes from './source.module.css';

/**
 * The documents a path was read from, line by line beside what became of each. Placing a line reads them again, and
 * what rests on the path's lines goes over to the lines that are read.
 */
export function SourceSection({ path }: { readonly path: Path }) {
  const { date } = useFormat();
  const reread = useCommand('path.reread');
  const reading = useMemo(() => {
    const unplaced = readAgain(path.sources);
    return unplaced && withPlacements(unplaced, path.sources);
  }, [path.sources]);
  const differs = useMemo(() => reading !== null && !saysTheSame(path, reading.path), [path, reading]);
  const change: ChangeChoices = (document, chosen) => {
    const sources = path.sources.map((source, at) =>
      at === document ? { ...source, choices: chosen(source.choices) } : source,
    );
    const unplaced = readAgain(sources);
    if (unplaced) void reread({ pathId: path.id, path: withPlacements(unplaced, sources).path, corrections: noCorrections });
    else notify({ tone: 'problem', message: 'With that choice the documents hold no level. The path was left as it is.' });
  };
  const noteOn = (document: number): string => {
    const source = path.sources[document];
    return source ? `Read on ${date(source.importedOn)}` : '';
  };
  return (
    <>
      {differs && (
        <Alert color="pine" className={classes.differs}>
          Read again, the documents give another path than the one in your plan: it was changed here, or Waymark has
          learnt to read more of them. Placing a line reads all of it again; undo brings back what you have now.
        </Alert>
      )}
      {reading === null && (
        <Alert color="clay" className={classes.differs}>
          This version of Waymark cannot read the documents again, so nothing can be said about their lines.
        </Alert>
      )}
      <DocumentView
        documents={path.sources}
        path={path}
        ledger={reading?.ledger ?? none}
        onChoices={reading ? change : undefined}
        noteOn={noteOn}
      />
    </>
  );
}

const none: PathImport['ledger'] = [];
