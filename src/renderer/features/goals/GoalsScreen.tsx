import { useRoute } from '../../app/routes';
import { usePlan } from '../../plan';
import { GoalsOverview } from './board/GoalsOverview';
import { GoalPage } from './page/GoalPage';

/** All goals, or the page of the one the address names. */
export function GoalsScreen() {
  const { goals } = usePlan();
  const { id } = useRoute();
  const goal = id === undefined ? undefined : goals[id];
  return goal ? <GoalPage key={goal.id} goal={goal} /> : <GoalsOverview />;
}
