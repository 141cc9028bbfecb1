import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Evidence } from '../../../../../core/evidence/evidence';
import { evidencePack, impactLine } from '../../../../../core/negotiation/evidence-pack';
import { useDerived, useFormat, useToday } from '../../../../plan';
import { EvidenceForm } from '../../../../plan/evidence/EvidenceForm';
import { EmptyState, Panel } from '../../../../ui';
import classes from '../../pay.module.css';

const most = 7;

/** The evidence that speaks loudest in this talk, with the points it has and why. */
export function Pack() {
  const pack = useDerived(evidencePack, useToday());
  const { date, prose } = useFormat();
  const [written, setWritten] = useState<Evidence | 'new' | null>(null);
  return (
    <Panel
      title="What speaks for you"
      note={pack.length > most ? `the strongest ${most} of ${pack.length}` : undefined}
    >
      {pack.length === 0 && (
        <EmptyState>Add evidence with numbers, and what speaks loudest stands here in order.</EmptyState>
      )}
      <ol className={classes.lines}>
        {pack.slice(0, most).map(({ evidence, points, because }) => (
          <li key={evidence.id}>
            <span>
              {prose(impactLine(evidence))}
              <small>
                {date(evidence.on)}. {points} points: {because.join(', ')}.
              </small>
            </span>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Edit: ${prose(evidence.title)}`}
              onClick={() => setWritten(evidence)}
            >
              <IconPencil size={15} aria-hidden="true" />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<IconPlus size={15} aria-hidden="true" />}
        onClick={() => setWritten('new')}
      >
        Add evidence for this talk
      </Button>
      {written === 'new' && <EvidenceForm known={{ forPay: true }} onClose={() => setWritten(null)} />}
      {written !== null && written !== 'new' && (
        <EvidenceForm piece={written} onClose={() => setWritten(null)} />
      )}
      <p className={classes.muted}>
        3 points for a number in the result or a figure, 2 for each expectation of the target level it proves
        (three at the most), 2 for the last twelve months or 1 for the year before, 1 for a link, 1 for what
        you marked as speaking for you.
      </p>
    </Panel>
  );
}
