import { mainPath } from '../../../core/position/position.queries';
import { Link } from '../../app/Link';
import { useRoute } from '../../app/routes';
import { useCommand, usePlan } from '../../plan';
import { BackLinkLines } from '../../plan/BackLinks';
import { EmptyState, MarkedItem, Panel } from '../../ui';
import classes from './people.module.css';

/** The networking strategies of the path, each with a tick and a note on what came of it. */
export function Strategies() {
  const plan = usePlan();
  const { id } = useRoute();
  const mark = useCommand('people.mark');
  const path = mainPath(plan);
  if (!path || path.networking.length === 0) {
    return (
      <Panel title="Where to meet people">
        <EmptyState
          action={<Link to={{ screen: 'path' }}>{path ? 'Look at the path' : 'Choose a path'}</Link>}
        >
          Here stand the ways a path suggests to meet people of your field.{' '}
          {path ? 'The document of your path says nothing about it.' : 'The ideas come from a path.'}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel title={`Networking for ${path.title}`}>
      <ul className={classes.list}>
        {path.networking.map((strategy) => (
          <MarkedItem
            key={strategy.id}
            title={strategy.label}
            detail={strategy.text}
            meant={strategy.id === id}
            done={plan.people[strategy.id]?.done ?? false}
            doneLabel="Taken up"
            note={plan.people[strategy.id]?.note ?? ''}
            onDone={(done) => mark({ itemId: strategy.id, done })}
            onNote={(note) => mark({ itemId: strategy.id, note })}
          >
            <BackLinkLines noun="strategy" id={strategy.id} />
          </MarkedItem>
        ))}
      </ul>
    </Panel>
  );
}
