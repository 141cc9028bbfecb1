import { Switch, Table } from '@mantine/core';
import { useState } from 'react';
import { coverageOf, type Coverage, type CoverageRow } from '../../../../core/evidence/coverage.queries';
import type { Evidence } from '../../../../core/evidence/evidence';
import { mostPoints } from '../../../../core/evidence/strength';
import { groupBy } from '../../../../core/kit/group';
import { Link } from '../../../app/Link';
import { useDerived, useToday } from '../../../plan';
import { gradeTones, gradeWords } from '../../../plan/evidence/evidence-words';
import { EmptyState, Panel, StatusTag } from '../../../ui';
import classes from './coverage.module.css';

/** What the target level has evidence for, expectation by quarter, with the gaps named. */
export function CoveragePart() {
  const coverage = useDerived(coverageOf, useToday());
  const [onlyGaps, setOnlyGaps] = useState(false);
  if (!coverage) {
    return (
      <Panel title="Coverage of the target level">
        <EmptyState>
          Say on the Path which level you want to reach, and its expectations stand here by quarter.
        </EmptyState>
      </Panel>
    );
  }
  const { levelName, rows, gaps } = coverage;
  return (
    <Panel
      title={`${rows.length - gaps} of ${rows.length} expectations of ${levelName} have evidence that proves them`}
      note={
        <Switch
          label="Only gaps"
          checked={onlyGaps}
          onChange={(event) => setOnlyGaps(event.currentTarget.checked)}
        />
      }
    >
      {onlyGaps && gaps === 0 && (
        <EmptyState>There is no gap: every expectation has evidence that proves it.</EmptyState>
      )}
      <div className={classes.scroll}>
        <CoverageTable coverage={coverage} rows={rows.filter(({ gap }) => !onlyGaps || gap !== null)} />
      </div>
      <p className={classes.note}>
        Each number is how many pieces of evidence fall in the quarter. The strength is that of the strongest
        piece that proves the expectation today, and a point more for each other one that is not thin, two at
        the most.
      </p>
    </Panel>
  );
}

interface CoverageTableProps {
  readonly coverage: Coverage;
  readonly rows: readonly CoverageRow[];
}

function CoverageTable({ coverage: { quarters, covered }, rows }: CoverageTableProps) {
  return (
    <Table className={classes.table} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">Expectation</Table.Th>
          <Table.Th scope="col" className={classes.count}>
            Earlier
          </Table.Th>
          {quarters.map(({ name }) => (
            <Table.Th key={name} scope="col" className={classes.count}>
              {name}
            </Table.Th>
          ))}
          <Table.Th scope="col">Strength today</Table.Th>
        </Table.Tr>
      </Table.Thead>
      {[...groupBy(rows, ({ expectation }) => expectation.category)].map(([category, own]) => (
        <Table.Tbody key={category}>
          <Table.Tr>
            <Table.Th scope="rowgroup" colSpan={quarters.length + 3} className={classes.category}>
              {category}
            </Table.Th>
          </Table.Tr>
          {own.map((row) => (
            <Row key={row.expectation.id} row={row} />
          ))}
        </Table.Tbody>
      ))}
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th scope="row">Expectations with evidence</Table.Th>
          <Table.Td />
          {covered.map((count, at) => (
            <Table.Td key={quarters[at]?.name} className={classes.count}>
              {count}
            </Table.Td>
          ))}
          <Table.Td />
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
}

function Row({ row: { expectation, cells, earlier, points, grade, gap } }: { readonly row: CoverageRow }) {
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
          <StatusTag tone="clay">{gap === 'never' ? 'Gap: nothing yet' : 'Gap: proves no longer'}</StatusTag>
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
