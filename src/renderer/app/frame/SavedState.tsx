import { Button } from '@mantine/core';
import { request, usePlanView } from '../../plan';
import classes from './TopBar.module.css';

/** Whether everything shown is on the disk; where it is not, why, and a way to try again. */
export function SavedState() {
  const { saveState } = usePlanView();
  return (
    <div className={classes.saved} data-save-state={saveState.state}>
      <span className={classes.dot} data-state={saveState.state} aria-hidden="true" />
      {saveState.state === 'saved' && 'Saved'}
      {saveState.state === 'saving' && 'Saving'}
      <span role="alert">
        {saveState.state === 'unsaved' && <span className={classes.unsaved}>Not saved: {saveState.reason}</span>}
      </span>
      {saveState.state === 'unsaved' && (saveState.mustChoose ? <VersionChoice /> : <Retry />)}
    </div>
  );
}

function Retry() {
  return (
    <Button size="compact-sm" color="clay" variant="light" onClick={() => void request('plan.retrySave')}>
      Retry
    </Button>
  );
}

/** Something else wrote the plan file: the person says which version goes on; main keeps the other one too. */
function VersionChoice() {
  return (
    <>
      <Button size="compact-sm" color="clay" variant="light" onClick={() => void request('plan.chooseVersion', { version: 'mine' })}>
        Keep what I see
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => void request('plan.chooseVersion', { version: 'file' })}>
        Take the file
      </Button>
    </>
  );
}
