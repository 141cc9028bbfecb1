import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { isKept, rereadOf } from '../../../../core/paths/matching/reread';
import { noCorrections, type Corrections } from '../../../../core/paths/matching/corrections';
import type { Path } from '../../../../core/paths/path';
import { navigate } from '../../../app/routes';
import { useCommand, usePlan } from '../../../plan';
import { notify, Panel, Screen } from '../../../ui';
import type { PathProposal } from '../adding/use-path-reader';
import { LevelReview } from './LevelReview';
import { LineReview } from './LineReview';
import { changeGroups, restingOnAll, restingWords } from './review-words';
import classes from './rereading.module.css';

interface ReviewProps {
  readonly path: Path;
  readonly proposal: PathProposal;
  readonly onBack: () => void;
}

/** Everything a changed document would do to the path, before it is done; corrections by hand change it at once. */
export function Review({ path, proposal, onBack }: ReviewProps) {
  const plan = usePlan();
  const reread = useCommand('path.reread');
  const [corrections, setCorrections] = useState<Corrections>(noCorrections);
  const [sending, setSending] = useState(false);
  const review = useMemo(
    () => rereadOf(plan, path, proposal.path, corrections),
    [plan, path, proposal.path, corrections],
  );
  const unchanged = review.lines.filter(({ state }) => state === 'unchanged').length;
  const removed = review.lines.filter(({ state }) => state === 'removed');
  const accept = async (): Promise<void> => {
    setSending(true);
    const taken = await reread({ pathId: path.id, path: proposal.path, corrections });
    setSending(false);
    if (!taken) return;
    notify({ message: `“${path.title}” now follows the changed document. Undo takes it back as one step.` });
    navigate({ screen: 'path', id: path.id });
  };
  const correct = (kind: keyof Corrections, afterId: string, beforeId: string | null): void =>
    setCorrections((all) => ({
      ...all,
      [kind]: [
        ...all[kind].filter((one) => one.afterId !== afterId && (beforeId === null || one.beforeId !== beforeId)),
        { afterId, beforeId },
      ],
    }));

  return (
    <Screen
      title={`What changes in “${path.title}”`}
      subtitle={summary(review.lines.length - removed.length - unchanged, removed.length, unchanged)}
      actions={
        <>
          <Button variant="default" onClick={onBack}>
            Choose another document
          </Button>
          <Button loading={sending} onClick={() => void accept()}>
            Accept the changes
          </Button>
        </>
      }
    >
      <div className={classes.review}>
        <p className={classes.carried}>{carriedWords(review.lines.filter((line) => line.state !== 'removed' || isKept(line)))}</p>
        <LevelReview levels={review.levels} onCorrect={(afterId, beforeId) => correct('levels', afterId, beforeId)} />
        {changeGroups.map((group) => {
          const lines = review.lines
            .filter(({ state }) => state === group.state)
            .toSorted((one, other) => Number(isKept(other)) - Number(isKept(one)));
          return lines.length === 0 ? null : (
            <Panel key={group.state} title={`${group.title} (${lines.length})`}>
              <p className={classes.lead}>{group.lead}</p>
              <LineReview
                lines={lines}
                free={removed.flatMap(({ before }) => before ?? [])}
                onCorrect={(afterId, beforeId) => correct('lines', afterId, beforeId)}
              />
            </Panel>
          );
        })}
      </div>
    </Screen>
  );
}

const summary = (changed: number, gone: number, unchanged: number): string =>
  changed + gone === 0
    ? 'The document says the same as before.'
    : `${changed} lines changed or new, ${gone} gone, ${unchanged} as they were. Nothing is changed until you accept.`;

const carriedWords = (lines: Parameters<typeof restingOnAll>[0]): string => {
  const words = restingWords(restingOnAll(lines));
  return words === '' ? 'Nothing rests on the lines of this path yet.' : `Carried over: ${words}.`;
};
