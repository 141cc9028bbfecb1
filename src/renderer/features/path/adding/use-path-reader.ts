import { useRef, useState } from 'react';
import type { ChosenDocuments, DocumentProblem } from '../../../../core/importers/documents';
import type { ImportSource, PathImport } from '../../../../core/importers/importer';
import type { ImportChoices } from '../../../../core/paths/import-choices';
import type { PathSource } from '../../../../core/paths/path';
import { readPathDocuments, request, usePlan, type PathReading } from '../../../plan';
import { withRemembered } from './remembered';

/** A path on its way into the plan, with the documents it was read from as they are chosen now. */
export interface PathProposal extends PathImport {
  readonly documents: readonly PathSource[];
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

/** What was asked last: the documents as they are chosen now, and what they came to before lines were placed by hand. */
interface Turn {
  readonly turn: number;
  readonly documents: readonly PathSource[];
  readonly unplaced: PathImport | null;
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
  const newest = useRef<Turn>({ turn: 0, documents: [], unplaced: null });

  /** Takes a turn; what was begun before it is not shown any more. */
  const take = (documents: readonly PathSource[], unplaced: PathImport | null): { readonly isNewest: () => boolean } => {
    const turn = newest.current.turn + 1;
    newest.current = { turn, documents, unplaced };
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
      const { isNewest } = take([], null);
      const { read: unplaced, problems: declined } = await readUnplaced(
        await withRemembered<ImportSource>(plan, chosen.sources),
      );
      const documents = await withRemembered(plan, unplaced?.path.sources ?? []);
      const shown = unplaced && (await proposalOf(unplaced, documents));
      if (!isNewest()) return;
      take(documents, unplaced);
      setProposal(shown);
      const kept = shown ? 'The other documents were read.' : 'Your plan is as it was.';
      setProblems({ problems: [...chosen.problems, ...declined], kept });
    });

  const changeChoices: PathReader['changeChoices'] = async (document, change) => {
    const documents = newest.current.documents.map((one, at) =>
      at === document ? { ...one, choices: change(one.choices) } : one,
    );
    const { unplaced } = newest.current;
    const { isNewest } = take(documents, unplaced);
    setProposal((shown) => shown && { ...shown, documents });
    await busyWith(async () => {
      const outcome = await unplacedReading(unplaced, documents);
      const read = outcome.read && (await proposalOf(outcome.read, documents));
      if (!isNewest()) return;
      if (outcome.read) newest.current = { ...newest.current, unplaced: outcome.read };
      setProposal((shown) => shown && (read ?? { ...shown, documents }));
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
      take([], null);
      setProposal(null);
      setProblems(none);
    },
  };
};

const readUnplaced = (documents: readonly ImportSource[]): Promise<PathReading> =>
  readPathDocuments(documents.map((document) => ({ ...document, choices: { ...document.choices, placed: [] } })));

/** What is known of documents before lines are placed; they are read only where that is not known already. */
const unplacedReading = async (known: PathImport | null, documents: readonly PathSource[]): Promise<PathReading> => {
  const { isReadingOf } = await import('../../../../core/importers/placed');
  return known && isReadingOf(known, documents) ? { read: known, problems: [] } : readUnplaced(documents);
};

const proposalOf = async (unplaced: PathImport, documents: readonly PathSource[]): Promise<PathProposal> => {
  const { withPlacements } = await import('../../../../core/importers/placed');
  return { ...withPlacements(unplaced, documents), documents };
};

const none: Problems = { problems: [], kept: '' };
