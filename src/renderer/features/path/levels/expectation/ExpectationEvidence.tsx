import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Evidence } from '../../../../../core/evidence/evidence';
import { evidenceNewestFirst } from '../../../../../core/evidence/evidence.queries';
import { proofStateIn, type ProofState } from '../../../../../core/evidence/proof.queries';
import { useCommand, useDerived, useFormat, usePlan, useToday } from '../../../../plan';
import { EvidenceFacts } from '../../../../plan/evidence/EvidenceFacts';
import { StrengthTag } from '../../../../plan/evidence/StrengthTag';
import { EmptyState, StatusTag } from '../../../../ui';
import classes from './expectation.module.css';

interface ExpectationEvidenceProps {
  readonly expectationId: string;
  readonly onAdd: () => void;
  readonly onEdit: (piece: Evidence) => void;
}

/**
 * The evidence of one expectation: what it is and whether it proves anything today, to be added to and
 * detached.
 */
export function ExpectationEvidence({ expectationId, onAdd, onEdit }: ExpectationEvidenceProps) {
  const { date } = useFormat();
  const edit = useCommand('evidence.edit');
  const all = useDerived(evidenceNewestFirst);
  const isAttached = ({ expectationIds }: Evidence): boolean => expectationIds.includes(expectationId);
  const others = all.filter((piece) => !isAttached(piece));
  const setAttached = ({ id, expectationIds }: Evidence, attached: boolean): void => {
    const rest = expectationIds.filter((one) => one !== expectationId);
    void edit({ id, changes: { expectationIds: attached ? [...rest, expectationId] : rest } });
  };
  const pieces = all.filter(isAttached);
  return (
    <section aria-label="Evidence">
      <h3 className={classes.title}>Evidence</h3>
      {pieces.length === 0 && (
        <EmptyState>
          Nothing proves this yet. Something you did, with a number where there is one, does.
        </EmptyState>
      )}
      <ul className={classes.pieces}>
        {pieces.map((piece) => (
          <Piece
            key={piece.id}
            piece={piece}
            onEdit={() => onEdit(piece)}
            onDetach={() => setAttached(piece, false)}
          />
        ))}
      </ul>
      <div className={classes.ways}>
        <Button variant="light" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={onAdd}>
          Add evidence
        </Button>
        {others.length > 0 && (
          <Select
            aria-label="Attach evidence you already have"
            placeholder="Or attach some you already have"
            data={others.map(({ id, title, on }) => ({ value: id, label: `${title} (${date(on)})` }))}
            value={null}
            onChange={(id) => {
              const chosen = others.find((piece) => piece.id === id);
              if (chosen) setAttached(chosen, true);
            }}
            flex={1}
            miw={260}
            searchable
            nothingFoundMessage="No piece of evidence says that"
          />
        )}
      </div>
    </section>
  );
}

interface PieceProps {
  readonly piece: Evidence;
  readonly onEdit: () => void;
  readonly onDetach: () => void;
}

function Piece({ piece, onEdit, onDetach }: PieceProps) {
  const plan = usePlan();
  const { proofMonths } = plan.readinessRule;
  const state = proofStateIn(plan, piece, useToday());
  return (
    <li>
      <span>
        {piece.title}
        <EvidenceFacts piece={piece} />
      </span>
      <StatusTag tone={state === 'proves' ? 'pine' : 'amber'}>{stateWords(state, proofMonths)}</StatusTag>
      {state === 'proves' && <StrengthTag piece={piece} />}
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        aria-label={`Edit: ${piece.title}`}
        onClick={onEdit}
      >
        Edit
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        aria-label={`Detach: ${piece.title}`}
        onClick={onDetach}
      >
        Detach
      </Button>
    </li>
  );
}

const stateWords = (state: ProofState, months: number | null): string => {
  if (state === 'proves') return 'Proves';
  if (state === 'unsupported') return 'Its line is gone';
  return state === 'later' ? 'Dated after today' : `Older than ${months ?? 0} months`;
};
