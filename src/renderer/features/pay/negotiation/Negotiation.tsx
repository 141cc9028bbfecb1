import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { Link } from '../../../app/Link';
import classes from '../pay.module.css';
import { Alternatives } from './prepare/Alternatives';
import { Concessions } from './prepare/Concessions';
import { Issues } from './prepare/issues/Issues';
import { Pack } from './prepare/Pack';
import { Replies } from './prepare/Replies';
import { Tips } from './prepare/Tips';
import { Rehearse } from './rehearse/Rehearse';
import { Rounds } from './talk/Rounds';
import { WindowForm } from './WindowForm';
import { WindowPicture } from './WindowPicture';

type Step = 'prepare' | 'rehearse' | 'talk';

/** The talk about pay: prepared, rehearsed and followed while it goes on, with the window always in sight. */
export function Negotiation() {
  const [step, setStep] = useState<Step>('prepare');
  return (
    <div className={classes.stack}>
      <WindowPicture />
      <div className={classes.steps}>
        <SegmentedControl
          aria-label="Where you are in the talk"
          value={step}
          data={[
            { value: 'prepare', label: 'Prepare' },
            { value: 'rehearse', label: 'Rehearse' },
            { value: 'talk', label: 'The talk itself' },
          ]}
          onChange={(value) => setStep(value === 'rehearse' || value === 'talk' ? value : 'prepare')}
        />
        <Link to={{ screen: 'documents', id: 'negotiation-brief' }} size="sm">
          Print the brief on one page
        </Link>
      </div>
      {step === 'prepare' && <Prepare />}
      {step === 'rehearse' && <Rehearse />}
      {step === 'talk' && (
        <div className={classes.grid}>
          <Rounds />
          <Replies />
        </div>
      )}
    </div>
  );
}

function Prepare() {
  return (
    <div className={classes.grid}>
      <div className={classes.stack}>
        <WindowForm />
        <Alternatives />
        <Issues />
        <Concessions />
      </div>
      <div className={classes.stack}>
        <Tips />
        <Pack />
        <Replies />
      </div>
    </div>
  );
}
