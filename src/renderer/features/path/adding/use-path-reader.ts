import { useRef, useState } from 'react';
import type { ChosenDocuments, DocumentProblem } from '../../../../core/importers/documents';
import type { ImportSource, PathImport } from '../../../../core/importers/importer';
import type { ImportChoices } from '../../../../core/paths/import-choices';
import { readPathDocuments, request, usePlan } from '../../../plan';
import { withRemembered } from './remembered';

/** A path on its way into the plan, with the documents it was read from as they are chosen now. */
export interface PathProposal extends PathImport {
  readonly documents: readonly ImportSource[];
}

/** What the reading of documents has come to. */
export interface PathReader {
  /** What was read, before any of it is in the plan; null while there is nothing to show. */
  readonly proposal: PathProposal | null;
  readonly problems: readonly DocumentProblem[];
  /** What became of everything that is no problem. */
  readonly kept: string;
  readonly busy: boolean;
  readonly choose: (what: 'files' | 'folder') => Promise<void>;
  readonly read: (gather: () => Promise<ChosenDocuments>) => Promise<void>;
  /** Reads again with other choices for the document of this place. */
  readonly changeChoices: (document: number, change: (choices: ImportChoices) => ImportChoices) => Promise<void>;
  readonly startOver: () => void;
}

interface Problems {
  readonly problems: readonly DocumentProblem[];
  readonly kept: string;
}

/**
 * Reads documents into a proposal, beginning with what was chosen for documents of these names before, and reads
 * again whenever a choice changes; a choice with which nothing can be read leaves what is shown.
 */
export const usePathReader = (): PathReader => {
  const plan = usePlan();
  const [proposal, setProposal] = useState<PathProposal | null>(null);
  const [problems, setProblems] = useState<Problems>(none);
  const [turns, setTurns] = useState(0);
  const newest = useRef<{ readonly turn: number; readonly documents: readonly ImportSource[] }>({ turn: 0, documents: [] });

  /** Takes a turn; what was begun before it is not shown any more. */
  const take = (documents: readonly ImportSource[]): { readonly isNewest: () => boolean } => {
    const turn = newest.current.turn + 1;
    newest.current = { turn, documents };
    return { isNewest: () => newest.current.turn === turn };
  };
  const busyWith = async (work: () => Promise<void>): Promise<void> => {
    setTurns((count) => count + 1);
    try {
      await work();
    } finally {
      setTurns((count) => count - 1);
    }
  };

  const read = (gather: () => Promise<ChosenDocuments>): Promise<void> =>
    busyWith(async () => {
      const chosen = await gather();
      if (chosen.sources.length === 0 && chosen.problems.length === 0) return;
      const { isNewest } = take([]);
      const outcome = await readPathDocuments(await withRemembered(plan, chosen.sources));
      if (!isNewest()) return;
      const documents = outcome.read?.path.sources ?? [];
      take(documents);
      setProposal(outcome.read && { ...outcome.read, documents });
      const kept = outcome.read ? 'The other documents were read.' : 'Your plan is as it was.';
      setProblems({ problems: [...chosen.problems, ...outcome.problems], kept });
    });

  const changeChoices: PathReader['changeChoices'] = async (document, change) => {
    const documents = newest.current.documents.map((one, at) =>
      at === document ? { ...one, choices: change(one.choices) } : one,
    );
    const { isNewest } = take(documents);
    setProposal((shown) => shown && { ...shown, documents });
    await busyWith(async () => {
      const outcome = await readPathDocuments(documents);
      if (!isNewest()) return;
      setProposal((shown) => shown && { ...(outcome.read ?? shown), documents });
      setProblems({ problems: outcome.problems, kept: 'What is shown is what was read before that choice.' });
    });
  };

  return {
    proposal,
    ...problems,
    busy: turns > 0,
    choose: (what) => read(() => request('path.choose', { what })),
    read,
    changeChoices,
    startOver: () => {
      take([]);
      setProposal(null);
      setProblems(none);
    },
  };
};

const none: Problems = { problems: [], kept: '' };
