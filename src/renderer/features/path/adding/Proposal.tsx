import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { findingsOf } from '../../../../core/paths/findings';
import type { Path } from '../../../../core/paths/path';
import { useCommand, usePlan } from '../../../plan';
import { Panel, Screen } from '../../../ui';
import { FindingList } from '../sections/FindingList';
import { DocumentView } from '../source/DocumentView';
import classes from './adding.module.css';
import { DocumentProblems } from './DocumentProblems';
import { ProposedLevels } from './ProposedLevels';
import type { PathProposal, PathReader } from './use-path-reader';

interface ProposalProps {
  readonly reader: PathReader;
  readonly proposal: PathProposal;
  readonly onAdded: (path: Path) => void;
}

/** What was read, beside the documents it was read from; nothing of it is in the plan yet. */
export function Proposal({ reader, proposal: { path, ledger, documents }, onAdded }: ProposalProps) {
  const known = usePlan().paths[path.id] !== undefined;
  const addPath = useCommand('path.add');
  const findings = useMemo(() => findingsOf(path), [path]);
  const add = async (): Promise<void> => {
    if (await addPath({ path })) onAdded(path);
  };
  return (
    <Screen
      title={path.title}
      subtitle={
        known
          ? 'The plan already holds this path, so it is only shown here.'
          : 'This is what was read. Nothing of it is in your plan yet.'
      }
      actions={
        <>
          <Button variant="default" onClick={reader.startOver}>
            Choose another
          </Button>
          <Button onClick={() => void add()} disabled={known} loading={reader.busy}>
            Add this path
          </Button>
        </>
      }
    >
      <div className={classes.proposal}>
        <div className={classes.read}>
          <DocumentProblems problems={reader.problems} kept={reader.kept} />
          <Panel title="What was read">
            <ProposedLevels path={path} />
          </Panel>
          {findings.length > 0 && (
            <Panel title={`What looks wrong in it (${findings.length})`}>
              <FindingList findings={findings} renderPlaces={({ place }) => place} />
              {findings.some(({ fix }) => fix) && (
                <p className={classes.later}>Some of it can be put right with one click once the path is added.</p>
              )}
            </Panel>
          )}
        </div>
        <DocumentView
          documents={documents}
          path={path}
          ledger={ledger}
          onChoices={(document, change) => void reader.changeChoices(document, change)}
        />
      </div>
    </Screen>
  );
}
