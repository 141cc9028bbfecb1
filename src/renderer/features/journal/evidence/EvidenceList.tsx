import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Evidence } from '../../../../core/evidence/evidence';
import { evidenceNewestFirst } from '../../../../core/evidence/evidence.queries';
import { strengthRule } from '../../../../core/evidence/strength';
import { Link } from '../../../app/Link';
import { useRoute } from '../../../app/routes';
import { modifier } from '../../../app/shortcuts/keys';
import { useDerived, useJournalWeeks } from '../../../plan';
import { StrengthReasons } from '../../../plan/evidence/StrengthTag';
import { EmptyState, Panel } from '../../../ui';
import { EvidenceFiles } from './EvidenceFiles';
import { EvidenceFilters } from './EvidenceFilters';
import { EvidenceRow } from './EvidenceRow';
import classes from './evidence.module.css';
import { everyPiece, wantedPieces } from './wanted-evidence';

/**
 * Every piece of evidence with its strength and why; the address names one piece, or an expectation to narrow
 * to.
 */
export function EvidenceList() {
  const { id } = useRoute();
  return <List key={id ?? ''} meant={id ?? null} />;
}

function List({ meant }: { readonly meant: string | null }) {
  const pieces = useDerived(evidenceNewestFirst);
  const isPiece = pieces.some(({ id }) => id === meant);
  const [wanted, setWanted] = useState({ ...everyPiece, expectationId: isPiece ? null : meant });
  const [most, setMost] = useState(atOnce);
  const fitting = wantedPieces(pieces, wanted);
  const shown = fitting.slice(0, Math.max(most, fitting.findIndex(({ id }) => id === meant) + 1));
  if (pieces.length === 0) return <None />;
  return (
    <Panel title={titleOf(fitting.length, pieces.length)}>
      <EvidenceFilters
        pieces={pieces}
        wanted={wanted}
        onChange={(changed) => {
          setWanted(changed);
          setMost(atOnce);
        }}
      />
      {fitting.length === 0 && <EmptyState>Nothing fits. Take a filter away to see more.</EmptyState>}
      <ul className={classes.list} aria-label="Evidence, newest first">
        {shown.map((piece) => (
          <EvidenceRow key={piece.id} piece={piece} isMeant={piece.id === meant}>
            <Origin piece={piece} />
            <div className={classes.folds}>
              <details className={classes.why}>
                <summary>Why this strength</summary>
                <StrengthReasons piece={piece} />
              </details>
              <EvidenceFiles piece={piece} />
            </div>
          </EvidenceRow>
        ))}
      </ul>
      {shown.length < fitting.length && (
        <Button variant="default" onClick={() => setMost(shown.length + atOnce)}>
          Show {Math.min(atOnce, fitting.length - shown.length)} more
        </Button>
      )}
      <p className={classes.note}>{strengthRule}</p>
    </Panel>
  );
}

/** How many pieces are listed before more are asked for. */
const atOnce = 30;

const titleOf = (fitting: number, all: number): string => {
  const title = fitting === 1 ? 'One piece' : `${fitting} pieces`;
  return fitting === all ? title : `${title} of ${all}`;
};

function None() {
  return (
    <Panel title="Evidence">
      <EmptyState>
        Evidence is something you did, dated, with a number where there is one. Capture it from anywhere with{' '}
        {modifier}+Shift+E, or harvest it from the lines of a week.
      </EmptyState>
    </Panel>
  );
}

function Origin({ piece: { week, line } }: { readonly piece: Evidence }) {
  const { title } = useJournalWeeks();
  if (week === null) return null;
  return (
    <small>
      {line === '' ? 'Noted in ' : 'Harvested from '}
      <Link to={{ screen: 'journal', id: week }} size="sm">
        {title(week)}
      </Link>
    </small>
  );
}
