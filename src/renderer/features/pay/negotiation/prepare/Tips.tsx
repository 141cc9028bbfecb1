import { toolOfTip, type TipTool } from '../../../../../core/negotiation/tip-tools';
import type { Tip } from '../../../../../core/paths/path';
import type { Plan } from '../../../../../core/plan/plan';
import { standingOf } from '../../../../../core/position/standing.queries';
import { Link } from '../../../../app/Link';
import { useRoute, type Route } from '../../../../app/routes';
import { useCommand, useDerived, useFormat, usePlan, usePreferences } from '../../../../plan';
import { EmptyState, MarkedItem, Panel } from '../../../../ui';
import classes from '../../pay.module.css';

/** The negotiation tips of the path as a list of things to prepare, each with a note. */
export function Tips() {
  const tips = useDerived(tipsOf);
  const { tips: marks } = usePlan().negotiation;
  const { id: meant } = useRoute();
  const mark = useCommand('negotiation.mark');
  const { prose } = useFormat();
  const { hideAmounts } = usePreferences();
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
            detail={
              <>
                {text}
                <br />
                <ToolLink tip={{ label, text }} />
              </>
            }
            done={marks[id]?.done ?? false}
            doneLabel="Prepared"
            note={marks[id]?.note ?? ''}
            veiledNote={hideAmounts ? prose(marks[id]?.note ?? '') : undefined}
            onDone={(isDone) => mark({ itemId: id, done: isDone })}
            meant={id === meant}
            onNote={(note) => mark({ itemId: id, note })}
          />
        ))}
      </ul>
    </Panel>
  );
}

/** The way to the tool that does what a tip says. */
function ToolLink({ tip }: { readonly tip: Pick<Tip, 'label' | 'text'> }) {
  const { to, label } = tools[toolOfTip(tip)];
  return (
    <Link to={to} size="sm" underline="always">
      {label}
    </Link>
  );
}

const here = (id: string): Route => ({ screen: 'pay', view: 'negotiation', id });

const tools: Readonly<Record<TipTool, { readonly to: Route; readonly label: string }>> = {
  market: { to: { screen: 'pay', view: 'pay' }, label: 'Market figures' },
  evidence: { to: here('evidence'), label: 'Your evidence' },
  offers: { to: { screen: 'pay', view: 'offers' }, label: 'Offers and their equity' },
  rehearsal: { to: here('rehearse'), label: 'Rehearsal' },
  window: { to: here('window'), label: 'Floor, target, ask' },
  alternatives: { to: here('alternatives'), label: 'Your alternatives' },
  issues: { to: here('issues'), label: 'Issues and trades' },
  replies: { to: here('replies'), label: 'Prepared replies' },
};

const tipsOf = (plan: Plan): readonly Tip[] => standingOf(plan)?.path.negotiation ?? [];
