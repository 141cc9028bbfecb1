import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { Evidence } from '../../../../../core/evidence/evidence';
import { findExpectation, shortLevelName } from '../../../../../core/paths/path.queries';
import { usePlan } from '../../../../plan';
import { BackLinks } from '../../../../plan/BackLinks';
import { EvidenceForm } from '../../../../plan/evidence/EvidenceForm';
import { useFocusBack } from '../../../../ui/use-focus-back';
import classes from './expectation.module.css';
import { ExpectationEvidence } from './ExpectationEvidence';
import { RatingHistory } from './RatingHistory';

interface ExpectationDialogProps {
  readonly expectationId: string;
  readonly onClose: () => void;
}

/**
 * Everything known of one expectation: what the document adds to it, its ratings by date, and its evidence.
 */
export function ExpectationDialog({ expectationId, onClose }: ExpectationDialogProps) {
  const plan = usePlan();
  const [written, setWritten] = useState<Evidence | 'new' | null>(null);
  useFocusBack(true);
  const found = findExpectation(plan, expectationId);
  if (!found) return null;
  const { expectation, level } = found;
  return (
    <>
      <Modal opened={written === null} onClose={onClose} title={expectation.text} size="lg">
        <p className={classes.place}>
          {expectation.category}, {shortLevelName(plan, level.id)}
        </p>
        {expectation.detail !== '' && <p className={classes.detail}>{expectation.detail}</p>}
        <RatingHistory expectation={expectation} />
        <ExpectationEvidence
          expectationId={expectationId}
          onAdd={() => setWritten('new')}
          onEdit={setWritten}
        />
        <BackLinks noun="expectation" id={expectationId} />
      </Modal>
      {written === 'new' && (
        <EvidenceForm
          known={{ expectationIds: [expectationId] }}
          lead={<p className={classes.place}>For “{expectation.text}”</p>}
          onClose={() => setWritten(null)}
        />
      )}
      {written !== null && written !== 'new' && (
        <EvidenceForm piece={written} onClose={() => setWritten(null)} />
      )}
    </>
  );
}
