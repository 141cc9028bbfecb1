import { evidencePack, impactLine } from '../../../../../core/negotiation/evidence-pack';
import { useDerived, useFormat, useToday } from '../../../../plan';
import { EmptyState, Panel } from '../../../../ui';
import classes from '../../pay.module.css';

const most = 7;

/** The evidence that speaks loudest in this talk, with the points it has and why. */
export function Pack() {
  const pack = useDerived(evidencePack, useToday());
  const { date } = useFormat();
  return (
    <Panel
      title="What speaks for you"
      note={pack.length > most ? `the strongest ${most} of ${pack.length}` : undefined}
    >
      {pack.length === 0 && (
        <EmptyState>
          Add evidence with numbers in the Journal, and what speaks loudest stands here in order.
        </EmptyState>
      )}
      <ol className={classes.lines}>
        {pack.slice(0, most).map(({ evidence, points, because }) => (
          <li key={evidence.id}>
            <span>
              {impactLine(evidence)}
              <small>
                {date(evidence.on)}. {points} points: {because.join(', ')}.
              </small>
            </span>
          </li>
        ))}
      </ol>
      <p className={classes.muted}>
        3 points for a number in the result, 2 for each expectation of the target level it proves (three at
        the most), 2 for the last twelve months or 1 for the year before, 1 for a link.
      </p>
    </Panel>
  );
}
