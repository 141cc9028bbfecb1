import { Alert, Anchor, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { findingSentence } from '../../../../core/schedule/finding-words';
import { Link } from '../../../app/Link';
import { useFormat, usePlan, useSchedule } from '../../../plan';
import { FixesDialog } from '../fixes/FixesDialog';
import classes from './list.module.css';

/**
 * What the schedule cannot keep, one sentence each, with what would help where it is late; nothing where all is well. Over a picture,
 * which needs the room, it is one line that opens.
 */
export function Findings({ isFolded }: { readonly isFolded: boolean }) {
  const { milestones } = usePlan();
  const { findings } = useSchedule();
  const format = useFormat();
  const [helped, help] = useState<string | null>(null);
  const [showsAll, all] = useDisclosure();
  const [isOpen, fold] = useDisclosure(!isFolded);
  if (findings.length === 0) return null;
  return (
    <Alert
      color="clay"
      variant="light"
      mb="lg"
      icon={<IconAlertTriangle aria-hidden="true" />}
      title={
        <span className={classes.findingsTitle}>
          {findings.length === 1 ? 'One thing does not fit' : `${findings.length} things do not fit`}
          {isFolded && (
            <Anchor component="button" type="button" aria-expanded={isOpen} onClick={fold.toggle}>
              {isOpen ? 'Fold away' : 'Show what and what would help'}
            </Anchor>
          )}
        </span>
      }
      classNames={{ title: isOpen ? '' : (classes.foldedTitle ?? '') }}
    >
      {isOpen && (
        <ul className={classes.findings}>
          {(showsAll ? findings : findings.slice(0, few)).map((finding) => (
            <li key={`${finding.milestoneId} ${finding.kind}`}>
              {findingSentence(finding, format.date)}{' '}
              {milestones[finding.milestoneId] && (
                <Link to={{ screen: 'schedule', id: finding.milestoneId }}>Look at it</Link>
              )}
              {milestones[finding.milestoneId] && (
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
      )}
      {isOpen && findings.length > few && (
        <Anchor component="button" type="button" mt={6} aria-expanded={showsAll} onClick={all.toggle}>
          {showsAll ? 'Show the first three only' : `Show all ${findings.length}`}
        </Anchor>
      )}
      <FixesDialog milestoneId={helped} onClose={() => help(null)} />
    </Alert>
  );
}

/** So many are shown at first, so that a plan with many late things still begins with what was asked for. */
const few = 3;
