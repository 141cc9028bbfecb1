import { SegmentedControl } from '@mantine/core';
import { Link } from '../../../app/Link';
import { navigate, useRoute } from '../../../app/routes';
import classes from '../pay.module.css';
import { Prepare } from './prepare/Prepare';
import { Replies } from './prepare/Replies';
import { Emails } from './prepare/emails/Emails';
import { Rehearse } from './rehearse/Rehearse';
import { Rounds } from './talk/Rounds';
import { WindowPicture } from './window/WindowPicture';

const steps = [
  { value: 'prepare', label: 'Prepare' },
  { value: 'rehearse', label: 'Rehearse' },
  { value: 'talk', label: 'The talk itself' },
] as const;

/** The talk about pay: prepared, rehearsed and followed while it goes on, with the window always in sight. */
export function Negotiation() {
  const { id } = useRoute();
  const step = steps.find(({ value }) => value === id)?.value ?? 'prepare';
  return (
    <div className={classes.stack}>
      <WindowPicture />
      <div className={classes.steps}>
        <SegmentedControl
          aria-label="Where you are in the talk"
          value={step}
          data={[...steps]}
          onChange={(value) => navigate({ screen: 'pay', view: 'negotiation', id: value })}
        />
        <Link to={{ screen: 'documents', id: 'negotiation-brief' }} size="sm">
          Print the brief on one page
        </Link>
      </div>
      {step === 'prepare' && <Prepare tool={id ?? ''} />}
      {step === 'rehearse' && <Rehearse />}
      {step === 'talk' && (
        <div className={classes.grid}>
          <div className={classes.stack}>
            <Rounds />
            <Emails />
          </div>
          <Replies />
        </div>
      )}
    </div>
  );
}
