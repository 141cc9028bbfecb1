import { Alert, Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import type { IsoDate } from '../../../../core/kit/dates';
import { useFormat } from '../../../plan';
import classes from './readiness.module.css';

interface PastBannerProps {
  readonly on: IsoDate;
  readonly onBack: () => void;
}

/** Says that what is shown is the past, what of it is not, and how to get back. */
export function PastBanner({ on, onBack }: PastBannerProps) {
  const { longDate } = useFormat();
  return (
    <Alert
      className={classes.past}
      color="amber"
      variant="light"
      role="status"
      icon={<IconHistory aria-hidden="true" />}
      title={`As it was on ${longDate(on)}`}
    >
      <p>
        The ratings and the evidence of that day, counted by the rule and the level as they are now. Nothing can
        be changed here meanwhile.
      </p>
      <Button size="compact-sm" variant="default" onClick={onBack}>
        Back to today
      </Button>
    </Alert>
  );
}
