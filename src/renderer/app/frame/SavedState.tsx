import { Button } from '@mantine/core';
import { request, usePlanView } from '../../plan';
import classes from './TopBar.module.css';

const words = { saved: 'Saved', saving: 'Saving', unsaved: 'Not saved' } as const;

/** Whether everything shown is on the disk. */
export function SavedState() {
  const { state } = usePlanView().saveState;
  return (
    <div className={classes.saved} data-save-state={state}>
      <span className={classes.dot} data-state={state} aria-hidden="true" />
      {words[state]}
    </div>
  );
}

/** Why something is not on the disk yet, and what the person can do; stays in view until it is. */
export function UnsavedNotice() {
  const { saveState } = usePlanView();
  return (
    <div role="alert">
      {saveState.state === 'unsaved' && (
        <div className={classes.unsaved}>
          <p>Not saved: {saveState.reason}</p>
          {saveState.mustChoose ? <VersionChoice /> : <Retry />}
        </div>
      )}
    </div>
  );
}

function Retry() {
  return (
    <Button size="compact-sm" color="clay" flex="none" onClick={() => void request('plan.retrySave')}>
      Retry
    </Button>
  );
}

/** Something else wrote the plan file: the person says which version goes on. */
function VersionChoice() {
  const choose = (version: 'mine' | 'file') => (): void => void request('plan.chooseVersion', { version });
  return (
    <span className={classes.choice}>
      <Button size="compact-sm" color="clay" onClick={choose('mine')}>Keep what I see</Button>
      <Button size="compact-sm" variant="default" onClick={choose('file')}>Take the file</Button>
    </span>
  );
}
