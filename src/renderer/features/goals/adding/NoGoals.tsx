import { Button } from '@mantine/core';
import { navigate } from '../../../app/routes';
import { EmptyState, Panel } from '../../../ui';

/** What the screen is for, while there is no goal. */
export function NoGoals({ hasPath }: { readonly hasPath: boolean }) {
  const toPath = (
    <Button onClick={() => navigate({ screen: 'path' })}>
      {hasPath ? 'Look at the levels' : 'Choose a path first'}
    </Button>
  );
  return (
    <Panel title="No goals yet">
      <EmptyState action={toPath}>
        Goals say what you want to reach, why, and how you will know. The quickest start is what the level you
        aim for asks and you do not meet yet: “Goals from the path” makes goals of it in one step.
      </EmptyState>
    </Panel>
  );
}
