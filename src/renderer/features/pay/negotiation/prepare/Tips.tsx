import type { Tip } from '../../../../../core/paths/path';
import type { Plan } from '../../../../../core/plan/plan';
import { standingOf } from '../../../../../core/position/standing.queries';
import { useCommand, useDerived, usePlan } from '../../../../plan';
import { EmptyState, MarkedItem, Panel } from '../../../../ui';
import classes from '../../pay.module.css';

/** The negotiation tips of the path as a list of things to prepare, each with a note. */
export function Tips() {
  const tips = useDerived(tipsOf);
  const { tips: marks } = usePlan().negotiation;
  const mark = useCommand('negotiation.mark');
  const done = tips.filter(({ id }) => marks[id]?.done).length;
  return (
    <Panel title="What to prepare" note={tips.length > 0 && `${done} of ${tips.length} done`}>
      {tips.length === 0 && (
        <EmptyState>
          The path has no advice on negotiating. Choose another path, or prepare from your evidence.
        </EmptyState>
      )}
      <ul className={classes.tips}>
        {tips.map(({ id, label, text }) => (
          <MarkedItem
            key={id}
            title={label}
            detail={text}
            done={marks[id]?.done ?? false}
            doneLabel="Prepared"
            note={marks[id]?.note ?? ''}
            onDone={(isDone) => mark({ itemId: id, done: isDone })}
            onNote={(note) => mark({ itemId: id, note })}
          />
        ))}
      </ul>
    </Panel>
  );
}

const tipsOf = (plan: Plan): readonly Tip[] => standingOf(plan)?.path.negotiation ?? [];
