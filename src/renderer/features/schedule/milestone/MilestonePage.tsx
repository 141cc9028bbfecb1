import { ActionIcon, Anchor, Button, Group, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconPencil, IconTrash, IconX } from '@tabler/icons-react';
import type { Milestone, MilestoneStatus } from '../../../../core/milestones/milestone';
import { isOpen, loggedHours } from '../../../../core/milestones/milestone.queries';
import { scheduledMilestone } from '../../../../core/schedule/schedule.queries';
import { Link } from '../../../app/Link';
import { navigate } from '../../../app/routes';
import { request, useCommand, useFormat, usePlan, useRemoval, useSchedule, useToday } from '../../../plan';
import { FocusButton } from '../../../plan/focus/FocusButton';
import { EmptyState, Panel, ProgressBar, Screen } from '../../../ui';
import { MarkTags } from '../marks/Marks';
import { LogHours } from './LogHours';
import { MilestoneDialog } from './MilestoneDialog';
import classes from './milestone.module.css';

/** One milestone: where it lies, what it waits for, and the hours that went into it. */
export function MilestonePage({ milestone }: { readonly milestone: Milestone }) {
  const scheduled = scheduledMilestone(usePlan(), useSchedule(), milestone, useToday());
  return (
    <Screen
      title={milestone.title}
      subtitle={
        <span className={classes.tags}>
          <Link to={{ screen: 'schedule' }}>All milestones</Link>
          <MarkTags scheduled={scheduled} />
        </span>
      }
      actions={<Actions milestone={milestone} />}
    >
      <div className={classes.grid}>
        <Facts milestone={milestone} />
        <Hours milestone={milestone} />
      </div>
    </Screen>
  );
}

const steps: Readonly<Record<MilestoneStatus, readonly { to: MilestoneStatus; words: string }[]>> = {
  planned: [{ to: 'done', words: 'Mark done' }, { to: 'in-progress', words: 'Start' }, { to: 'dropped', words: 'Drop' }],
  'in-progress': [{ to: 'done', words: 'Mark done' }, { to: 'planned', words: 'Not started after all' }, { to: 'dropped', words: 'Drop' }],
  done: [{ to: 'in-progress', words: 'Open again' }],
  dropped: [{ to: 'planned', words: 'Take up again' }],
};

function Actions({ milestone }: { readonly milestone: Milestone }) {
  const setStatus = useCommand('milestone.setStatus');
  const remove = useRemoval('milestone.remove');
  const [editing, edit] = useDisclosure();
  const [first, ...others] = steps[milestone.status];
  const leave = async (): Promise<void> => {
    if (await remove({ id: milestone.id }, `the milestone “${milestone.title}”`)) navigate({ screen: 'schedule' }, { replace: true });
  };
  return (
    <>
      {first && <Button onClick={() => void setStatus({ id: milestone.id, status: first.to })}>{first.words}</Button>}
      <Button variant="default" leftSection={<IconPencil size={16} aria-hidden="true" />} onClick={edit.open}>Edit</Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden="true" />}>More</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {others.map(({ to, words }) => (
            <Menu.Item key={to} onClick={() => void setStatus({ id: milestone.id, status: to })}>{words}</Menu.Item>
          ))}
          {others.length > 0 && <Menu.Divider />}
          <Menu.Item color="clay" leftSection={<IconTrash size={16} aria-hidden="true" />} onClick={() => void leave()}>
            Remove the milestone
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <MilestoneDialog key={String(editing)} milestone={milestone} opened={editing} onClose={edit.close} />
    </>
  );
}

function Facts({ milestone }: { readonly milestone: Milestone }) {
  const { goals, milestones } = usePlan();
  const { date } = useFormat();
  const placement = useSchedule().placements.get(milestone.id);
  const goal = goals[milestone.goalId ?? ''];
  const waitsFor = milestone.prerequisiteIds.flatMap((id) => milestones[id] ?? []);
  return (
    <Panel title="What and when">
      <dl className={classes.facts}>
        <dt>Planned</dt>
        <dd>{placement ? `${date(placement.start)} to ${date(placement.end)}` : 'It has no place in the schedule.'}</dd>
        <dt>Not before</dt>
        <dd>{milestone.start ? date(milestone.start) : 'Any time'}</dd>
        <dt>Due</dt>
        <dd>{milestone.due ? date(milestone.due) : 'No date'}</dd>
        <dt>Goal</dt>
        <dd>{goal ? <Link to={{ screen: 'goals', id: goal.id }}>{goal.title}</Link> : 'None'}</dd>
        <dt>Waits for</dt>
        <dd>
          {waitsFor.length === 0 && 'Nothing'}
          {waitsFor.map(({ id, title }) => <div key={id}><Link to={{ screen: 'schedule', id }}>{title}</Link></div>)}
        </dd>
        {milestone.link !== '' && (
          <>
            <dt>Link</dt>
            <dd>
              <Anchor component="button" type="button" onClick={() => void request('link.open', { url: milestone.link })}>{milestone.link}</Anchor>
            </dd>
          </>
        )}
        {milestone.notes !== '' && (
          <>
            <dt>Notes</dt>
            <dd className={classes.notes}>{milestone.notes}</dd>
          </>
        )}
      </dl>
    </Panel>
  );
}

function Hours({ milestone }: { readonly milestone: Milestone }) {
  const { date, hours } = useFormat();
  const remove = useRemoval('milestone.removeHours');
  const logged = loggedHours(milestone);
  return (
    <Panel title="Hours" note={<Group gap={8}>{isOpen(milestone) && <FocusButton milestone={milestone} />}<LogHours milestone={milestone} /></Group>}>
      <ProgressBar
        label="Worked so far"
        figure={`${hours(logged)} of ${hours(milestone.effort)}`}
        share={milestone.effort === 0 ? 0 : Math.min(1, logged / milestone.effort)}
      />
      {milestone.logged.length === 0 && <EmptyState>No hours yet. Log them as you work, and estimates get better.</EmptyState>}
      <ul className={classes.log}>
        {milestone.logged.toSorted((a, b) => b.on.localeCompare(a.on)).map((entry) => (
          <li key={entry.id}>
            <span>{date(entry.on)}</span>
            <span>{hours(entry.hours)}</span>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`Remove ${hours(entry.hours)} on ${date(entry.on)}`}
              onClick={() => void remove({ id: milestone.id, logId: entry.id }, `${hours(entry.hours)} of ${date(entry.on)}`)}
            >
              <IconX size={15} aria-hidden="true" />
            </ActionIcon>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
