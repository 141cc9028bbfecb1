import { useMemo } from 'react';
import { importPath } from '../../../../core/importers';
import type { Path, PathSource } from '../../../../core/paths/path';
import { useFormat } from '../../../plan';
import { DocumentView } from './DocumentView';

/** The documents a path was read from, line by line beside what became of each. */
export function SourceSection({ path }: { readonly path: Path }) {
  const { date } = useFormat();
  const ledger = useMemo(() => ledgerOf(path.sources), [path.sources]);
  const noteOn = (document: number): string => {
    const source = path.sources[document];
    if (!source) return '';
    return ledger ? `Read on ${date(source.importedOn)}` : 'This version of Waymark cannot read it again.';
  };
  return <DocumentView documents={path.sources} path={path} ledger={ledger ?? []} noteOn={noteOn} />;
}

const ledgerOf = (sources: readonly PathSource[]) => {
  const [first] = sources;
  const read = first ? importPath(sources, first.importedOn) : null;
  return read?.ok ? read.value.ledger : null;
};
