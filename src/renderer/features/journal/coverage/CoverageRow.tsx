import { Button, Table } from '@mantine/core';
import type { CoverageRow as Line } from '../../../../core/evidence/coverage.queries';
import type { Evidence } from '../../../../core/evidence/evidence';
import { mostPoints } from '../../../../core/evidence/strength';
import { Link } from '../../../app/Link';
import { gradeTones, gradeWords } from '../../../plan/evidence/evidence-words';
import { StatusTag } from '../../../ui';
import classes from './coverage.module.css';

interface CoverageRowProps {
  readonly row: Line;
  /** Adds evidence of an expectation. */
  readonly onAdd: (expectationId: string) => void;
}

/** One expectation by quarter with the strength of what proves it; a gap can be filled from here. */
export function CoverageRow({
  row: { expectation, cells, earlier, points, grade, gap },
  onAdd,
}: CoverageRowProps) {
  return (
    <Table.Tr data-gap={gap !== null}>
      <Table.Th scope="row" className={classes.line}>
        <Link to={{ screen: 'path', id: expectation.id, view: 'levels' }} c="var(--wm-ink)">
          {expectation.text}
        </Link>
      </Table.Th>
      {[earlier, ...cells].map((pieces, at) => (
        <Table.Td key={at} className={classes.count}>
          <Cell pieces={pieces} expectationId={expectation.id} />
        </Table.Td>
      ))}
      <Table.Td>
        {gap === null ? (
          <StatusTag tone={gradeTones[grade]}>
            {gradeWords[grade]}, {points} of {mostPoints}
          </StatusTag>
        ) : (
          <span className={classes.gap}>
            <StatusTag tone="clay">
              {gap === 'never' ? 'Gap: nothing yet' : 'Gap: proves no longer'}
            </StatusTag>
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={`Add evidence of: ${expectation.text}`}
              onClick={() => onAdd(expectation.id)}
            >
              Add
            </Button>
          </span>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function Cell({
  pieces,
  expectationId,
}: {
  readonly pieces: readonly Evidence[];
  readonly expectationId: string;
}) {
  const [only] = pieces;
  if (!only) return <span className={classes.none}>–</span>;
  const id = pieces.length === 1 ? only.id : expectationId;
  return <Link to={{ screen: 'journal', id, view: 'evidence' }}>{pieces.length}</Link>;
}
