import { Select } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import type { LedgerLine } from '../../../../core/importers/importer';
import type { ImportChoices } from '../../../../core/paths/import-choices';
import type { Path, PathSource } from '../../../../core/paths/path';
import { Panel } from '../../../ui';
import { DocumentLines } from './DocumentLines';

/** Changes what is chosen for the document of a place among the sources. */
export type ChangeChoices = (document: number, change: (choices: ImportChoices) => ImportChoices) => void;

interface DocumentViewProps {
  readonly documents: readonly Pick<PathSource, 'name' | 'text' | 'choices'>[];
  readonly path: Path;
  readonly ledger: readonly LedgerLine[];
  /** Absent where lines are only shown. */
  readonly onChoices?: ChangeChoices | undefined;
  /** A few words about the document of a place. */
  readonly noteOn?: (document: number) => ReactNode;
}

/** The documents a path was read from, one at a time, each line with what became of it. */
export function DocumentView({ documents, path, ledger, onChoices, noteOn }: DocumentViewProps) {
  const [wanted, setWanted] = useState(0);
  const at = Math.min(wanted, documents.length - 1);
  const document = documents[at];
  const lines = useMemo(() => ledger.filter(({ source }) => source === at), [ledger, at]);
  if (!document) return null;
  return (
    <Panel title={document.name} note={noteOn?.(at)}>
      {documents.length > 1 && (
        <Select
          label="Document"
          size="sm"
          mb="sm"
          maw={420}
          allowDeselect={false}
          data={documents.map(({ name }, place) => ({ value: String(place), label: `${place + 1}. ${name}` }))}
          value={String(at)}
          onChange={(chosen) => chosen !== null && setWanted(Number(chosen))}
        />
      )}
      <DocumentLines
        key={at}
        document={document}
        path={path}
        ledger={lines}
        onChoices={onChoices && ((change) => onChoices(at, change))}
      />
    </Panel>
  );
}
