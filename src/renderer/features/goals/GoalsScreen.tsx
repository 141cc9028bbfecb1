import { lazy, Suspense } from 'react';
import { useRoute } from '../../app/routes';
import { usePlan } from '../../plan';
import { Loading } from '../../ui';
import { GoalsOverview } from './board/GoalsOverview';
import { GoalPage } from './page/GoalPage';

/** Readiness has pictures and tables of its own, and is loaded when it is first gone to. */
const ReadinessScreen = lazy(async () => ({
  default: (await import('./readiness/ReadinessScreen')).ReadinessScreen,
}));

/** All goals, or the page of the one the address names. */
export function GoalsScreen() {
  const { goals } = usePlan();
  const { id, view } = useRoute();
  if (view === 'readiness') {
    return (
      <Suspense fallback={<Loading />}>
        <ReadinessScreen levelId={id} />
      </Suspense>
    );
  }
  const goal = id === undefined ? undefined : goals[id];
  return goal ? <GoalPage key={goal.id} goal={goal} /> : <GoalsOverview />;
}
