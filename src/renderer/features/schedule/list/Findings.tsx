import { Alert, Anchor, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { findingSentence } from '../../../../core/schedule/finding-words';
import { Link } from '../../../app/Link';
import { useFormat, usePlan, useSchedule } from '../../../plan';
import { FixesDialog } from '../fixes/FixesDialog';
import classes from './list.module.css';

/** What the schedule cannot keep, one sentence each, with what would help where it is late; nothing where all is well. */
export function Findings() {
  const { milestones } = usePlan();
  const { findings } = useSchedule();
  const format = useFormat();
  const [helped, help] = useState<string | null>(null);
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
        {findings.map((finding) => (
          <li key={`${finding.milestoneId} ${finding.kind}`}>
            {findingSentence(finding, format.date)}{' '}
            {milestones[finding.milestoneId] && (
              <Link to={{ screen: 'schedule', id: finding.milestoneId }}>Look at it</Link>
            )}
            {finding.kind === 'late' && (
              <>
                {' · '}
                <Anchor component="button" type="button" onClick={() => help(finding.milestoneId)}>
                  What would help<VisuallyHidden>{` “${finding.title}”`}</VisuallyHidden>
                </Anchor>
              </>
            )}
          </li>
        ))}
      </ul>
      <FixesDialog milestoneId={helped} onClose={() => help(null)} />
    </Alert>
  );
}
