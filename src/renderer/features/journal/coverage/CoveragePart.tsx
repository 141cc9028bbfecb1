import { Switch, Table } from '@mantine/core';
import { useState } from 'react';
import {
  coverageOf,
  type Coverage,
  type CoverageRow as Line,
} from '../../../../core/evidence/coverage.queries';
import { groupBy } from '../../../../core/kit/group';
import { Link } from '../../../app/Link';
import { useDerived, useToday } from '../../../plan';
import { EvidenceForm } from '../../../plan/evidence/EvidenceForm';
import { EmptyState, Panel } from '../../../ui';
import classes from './coverage.module.css';
import { CoverageRow } from './CoverageRow';

/** What the target level has evidence for, expectation by quarter, with the gaps named. */
export function CoveragePart() {
  const coverage = useDerived(coverageOf, useToday());
  const [onlyGaps, setOnlyGaps] = useState(false);
  const [adding, setAdding] = useState<string | null>(null);
  if (!coverage) {
    return (
      <Panel title="Coverage of the target level">
        <EmptyState action={<Link to={{ screen: 'path' }}>Choose a path and a level</Link>}>
          With a target level, its expectations stand here by quarter, and you see which have no evidence.
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
        <CoverageTable
          coverage={coverage}
          rows={rows.filter(({ gap }) => !onlyGaps || gap !== null)}
          onAdd={setAdding}
        />
      </div>
      <p className={classes.note}>
        Each number is how many pieces of evidence fall in the quarter. The strength is that of the strongest
        piece that proves the expectation today, and a point more for each other one that is not thin, two at
        the most.
      </p>
      {adding !== null && (
        <EvidenceForm known={{ expectationIds: [adding] }} onClose={() => setAdding(null)} />
      )}
    </Panel>
  );
}

interface CoverageTableProps {
  readonly coverage: Coverage;
  readonly rows: readonly Line[];
  /** Adds evidence of an expectation. */
  readonly onAdd: (expectationId: string) => void;
}

function CoverageTable({ coverage: { quarters, covered }, rows, onAdd }: CoverageTableProps) {
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
            <CoverageRow key={row.expectation.id} row={row} onAdd={onAdd} />
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
