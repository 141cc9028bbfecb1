import type { Evidence } from '../../../../core/evidence/evidence';
import { weekOf } from '../../../../core/kit/dates';
import { counted } from '../../../../core/kit/words';
import { shortLevelName } from '../../../../core/paths/path.queries';
import { figureText } from '../../../../core/reviews/evidence-figure';
import type { RollUp } from '../../../../core/reviews/roll-up';
import { Link } from '../../../app/Link';
import { useFormat, usePlan } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from './reviews.module.css';

/**
 * The evidence of the period by expectation; each piece leads to its week, each expectation to its rating.
 */
export function EvidenceFacts({ found: { proof } }: { readonly found: RollUp }) {
  const plan = usePlan();
  return (
    <Panel title="Evidence by expectation" note={counted(proof.total, 'piece')}>
      {proof.total === 0 && (
        <EmptyState>
          No evidence is dated in this period. What you did in a week becomes evidence from its page in the
          journal.
        </EmptyState>
      )}
      {proof.byExpectation.map(({ expectation, level, evidence }) => (
        <div key={expectation.id} className={classes.group}>
          <h3>
            <Link to={{ screen: 'path', id: level.id, view: 'rate' }}>{expectation.text}</Link>{' '}
            <small>{shortLevelName(plan, level.id)}</small>
          </h3>
          <Pieces evidence={evidence} />
        </div>
      ))}
      {proof.others.length > 0 && (
        <div className={classes.group}>
          <h3>Not tied to an expectation</h3>
          <Pieces evidence={proof.others} />
        </div>
      )}
    </Panel>
  );
}

function Pieces({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { date, number } = useFormat();
  return (
    <ul className={classes.list}>
      {evidence.map((piece) => {
        const said = [figureText(piece, number), piece.result.trim()]
          .filter((part) => part !== '')
          .join('; ');
        return (
          <li key={piece.id}>
            <Link to={{ screen: 'journal', id: piece.week ?? weekOf(piece.on) }} className={classes.date}>
              {date(piece.on)}
            </Link>
            <span className={classes.said}>
              {piece.title}
              {said !== '' && <small>{said}</small>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
