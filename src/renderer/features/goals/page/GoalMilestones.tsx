import { Button, Checkbox } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import type { Goal } from '../../../../core/goals/goal';
import { goalProgress, milestonesOf } from '../../../../core/goals/goal.queries';
import { milestonesUncounted } from '../../../../core/goals/progress.queries';
import type { Milestone } from '../../../../core/milestones/milestone';
import { loggedHours } from '../../../../core/milestones/milestone.queries';
import { Link } from '../../../app/Link';
import { useCommand, useDerived, useFormat } from '../../../plan';
import { EmptyState, Panel, ProgressBar } from '../../../ui';
import { MilestoneDialog } from './MilestoneDialog';
import classes from './page.module.css';

/** The work of a goal, each milestone with its effort and due date, and how far it has come. */
export function GoalMilestones({ goal }: { readonly goal: Goal }) {
  const { hours } = useFormat();
  const milestones = useDerived(milestonesOf, goal);
  const progress = useDerived(goalProgress, goal);
  const uncounted = useDerived(milestonesUncounted, goal);
  const [adding, dialog] = useDisclosure();
  const addButton = (
    <Button
      size="compact-sm"
      variant="light"
      leftSection={<IconPlus size={15} aria-hidden="true" />}
      onClick={dialog.open}
    >
      Add a milestone
    </Button>
  );
  return (
    <Panel title="Milestones" note={milestones.length > 0 && addButton}>
      {milestones.length === 0 ? (
        <EmptyState action={addButton}>
          A milestone is one piece of work with an effort in hours. Waymark places it into the time you have.
        </EmptyState>
      ) : (
        <ProgressBar
          label={`${progress.done} of ${progress.total} done`}
          figure={`${hours(progress.loggedHours)} logged of ${hours(progress.effort)}`}
          share={progress.total === 0 ? 0 : progress.done / progress.total}
        />
      )}
      <ul className={classes.list}>
        {milestones.map((milestone) => (
          <MilestoneLine key={milestone.id} milestone={milestone} />
        ))}
      </ul>
      {uncounted && <Uncounted goal={goal} />}
      <MilestoneDialog key={String(adding)} goal={goal} opened={adding} onClose={dialog.close} />
    </Panel>
  );
}

/** Says that the work does not move the goal, and offers to let it. */
function Uncounted({ goal: { id, measures } }: { readonly goal: Goal }) {
  const edit = useCommand('goal.edit');
  return (
    <div className={classes.uncounted}>
      <p>Its measures do not count these milestones, so they do not move it.</p>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => void edit({ id, changes: { measures: [...measures, { kind: 'milestones' }] } })}
      >
        Count them too
      </Button>
    </div>
  );
}

function MilestoneLine({ milestone }: { readonly milestone: Milestone }) {
  const { date, hours } = useFormat();
  const setStatus = useCommand('milestone.setStatus');
  const { id, title, status, effort, due } = milestone;
  return (
    <li className={classes.line} data-closed={status === 'done' || status === 'dropped'}>
      <Checkbox
        aria-label={`Done: ${title}`}
        checked={status === 'done'}
        disabled={status === 'dropped'}
        onChange={(event) => void setStatus({ id, status: event.currentTarget.checked ? 'done' : 'planned' })}
      />
      <span>
        <Link to={{ screen: 'schedule', id }} c="var(--wm-ink)">
          {title}
        </Link>
        <small>
          {hours(loggedHours(milestone))} of {hours(effort)}
          {due && `, due ${date(due)}`}
          {status === 'dropped' && ', dropped'}
        </small>
      </span>
      {status === 'dropped' && (
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={`Plan again: ${title}`}
          onClick={() => void setStatus({ id, status: 'planned' })}
        >
          Plan again
        </Button>
      )}
    </li>
  );
}
