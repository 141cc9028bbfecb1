import { mainPath } from '../../../core/position/position.queries';
import { Link } from '../../app/Link';
import { useRoute } from '../../app/routes';
import { useCommand, usePlan } from '../../plan';
import { EmptyState, MarkedItem, Panel, Screen } from '../../ui';
import { peopleHeadline } from './headline';
import classes from './people.module.css';

/** The networking strategies of the path, each with a tick and a note on who and what came of it. */
export function PeopleScreen() {
  const plan = usePlan();
  const { id } = useRoute();
  const mark = useCommand('people.mark');
  const path = mainPath(plan);
  const strategies = path?.networking ?? [];
  const taken = strategies.filter((strategy) => plan.people[strategy.id]?.done).length;
  if (strategies.length === 0) {
    return (
      <Screen title="Who could help you on the way">
        <Panel title="No strategies yet">
          <EmptyState
            action={<Link to={{ screen: 'path' }}>{path ? 'Look at the path' : 'Choose a path'}</Link>}
          >
            Here you keep track of where you meet people of your field.{' '}
            {path ? 'The document of your path says nothing about it.' : 'The ideas come from a path.'}
          </EmptyState>
        </Panel>
      </Screen>
    );
  }
  return (
    <Screen
      title={peopleHeadline(strategies.length, taken)}
      subtitle="Tick what you do, and note whom you met, where, and what to follow up."
    >
      <Panel title={`Networking for ${path?.title ?? ''}`}>
        <ul className={classes.list}>
          {strategies.map((strategy) => (
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
            />
          ))}
        </ul>
      </Panel>
    </Screen>
  );
}
