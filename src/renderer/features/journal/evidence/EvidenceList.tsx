import { useState } from 'react';
import type { Evidence } from '../../../../core/evidence/evidence';
import { evidenceNewestFirst } from '../../../../core/evidence/evidence.queries';
import { strengthRule } from '../../../../core/evidence/strength';
import { Link } from '../../../app/Link';
import { useRoute } from '../../../app/routes';
import { useDerived, useFormat } from '../../../plan';
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
  const shown = wantedPieces(pieces, wanted);
  const title = shown.length === 1 ? 'One piece' : `${shown.length} pieces`;
  return (
    <Panel title={pieces.length === shown.length ? title : `${title} of ${pieces.length}`}>
      {pieces.length === 0 ? (
        <EmptyState>
          Evidence is something you did, dated, with a number where there is one. Capture it from anywhere
          with Ctrl+Shift+E, or harvest it from the lines of a week.
        </EmptyState>
      ) : (
        <EvidenceFilters pieces={pieces} wanted={wanted} onChange={setWanted} />
      )}
      {pieces.length > 0 && shown.length === 0 && (
        <EmptyState>Nothing fits. Take a filter away to see more.</EmptyState>
      )}
      <ul className={classes.list} aria-label="Evidence, newest first">
        {shown.map((piece) => (
          <EvidenceRow key={piece.id} piece={piece} isMeant={piece.id === meant}>
            <Origin piece={piece} />
            <details className={classes.why}>
              <summary>Why this strength</summary>
              <StrengthReasons piece={piece} />
            </details>
            <EvidenceFiles piece={piece} />
          </EvidenceRow>
        ))}
      </ul>
      {pieces.length > 0 && <p className={classes.note}>{strengthRule}</p>}
    </Panel>
  );
}

function Origin({ piece: { week, line } }: { readonly piece: Evidence }) {
  const format = useFormat();
  if (week === null) return null;
  return (
    <small>
      {line === '' ? 'Noted in ' : 'Harvested from '}
      <Link to={{ screen: 'journal', id: week }} size="sm">
        {format.week(week)}
      </Link>
    </small>
  );
}
