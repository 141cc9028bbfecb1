import { useState } from 'react';
import type { LedgerLine } from '../../../../core/importers/importer';
import { importSentence } from '../../../../core/importers/sentences';
import { noChoices } from '../../../../core/paths/import-choices';
import type { Path } from '../../../../core/paths/path';
import { request } from '../../../plan';

/** A path on its way into the plan; a bundled one comes without a ledger. */
export interface PathOffer {
  readonly path: Path;
  readonly ledger: readonly LedgerLine[] | null;
}

/** What the reading of a document has come to. */
export interface PathReader {
  readonly offer: PathOffer | null;
  readonly problem: string | null;
  readonly busy: boolean;
  readonly offerBundled: (path: Path) => void;
  readonly chooseFile: () => Promise<void>;
  readonly readFile: (file: File) => Promise<void>;
  readonly readText: (name: string, text: string) => Promise<void>;
  readonly startOver: () => void;
}

/** Reads a document from a chosen or dropped file or from pasted text; nothing enters the plan here. */
export const usePathReader = (): PathReader => {
  const [offer, setOffer] = useState<PathOffer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const reading = async (read: () => Promise<Outcome>): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const { offer: next = null, problem: reason = null } = await read();
      if (next) setOffer(next);
      setProblem(reason);
    } finally {
      setBusy(false);
    }
  };

  return {
    offer,
    problem,
    busy,
    offerBundled: (path) => {
      setProblem(null);
      setOffer({ path, ledger: null });
    },
    chooseFile: () => reading(chosen),
    readFile: (file) => reading(async () => readSource(file.name, await file.text())),
    readText: (name, text) => reading(() => readSource(name, text)),
    startOver: () => setOffer(null),
  };
};

/** An offer, a reason why there is none, or neither where the person changed their mind. */
interface Outcome {
  readonly offer?: PathOffer;
  readonly problem?: string;
}

const chosen = async (): Promise<Outcome> => {
  const answer = await request('path.choose');
  if (!answer.ok) return { problem: answer.error.sentence };
  return answer.value ? { offer: answer.value } : {};
};

const readSource = async (name: string, text: string): Promise<Outcome> => {
  const answer = await request('path.read', [{ name, text, choices: noChoices }]);
  return answer.ok ? { offer: answer.value } : { problem: importSentence(answer.error, name) };
};
