import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '../../../app/Link';
import { usePlan, useSchedule } from '../../../plan';
import classes from './list.module.css';

/** What the schedule cannot keep, one sentence each; nothing where all is well. */
export function Findings() {
  const { milestones } = usePlan();
  const { findings } = useSchedule();
  if (findings.length === 0) return null;
  return (
    <Alert
      color="clay"
      variant="light"
      mb="lg"
      icon={<IconAlertTriangle aria-hidden="true" />}
      title={findings.length === 1 ? 'One thing does not fit' : `${findings.length} things do not fit`}
    >
      <ul className={classes.findings}>
        {findings.map(({ milestoneId, kind, sentence }) => (
          <li key={`${milestoneId} ${kind}`}>
            {sentence}{' '}
            {milestones[milestoneId] && <Link to={{ screen: 'schedule', id: milestoneId }}>Look at it</Link>}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
