import { Button } from '@mantine/core';
import { useState } from 'react';
import { usePlanView } from '../../plan';
import classes from './Shell.module.css';

/** What the person must know about the open plan: that it is for reading only, or how it was opened. */
export function Banners() {
  const { readOnly, notice } = usePlanView();
  const [closed, setClosed] = useState<string | null>(null);
  const showNotice = notice !== null && notice !== closed;
  if (!readOnly && !showNotice) return null;
  return (
    <aside aria-label="About this plan">
      {readOnly && (
        <p className={classes.banner} data-tone="amber">
          This plan is open for reading only: nothing in it can be changed here.
        </p>
      )}
      {showNotice && (
        <div className={classes.banner}>
          <p>{notice}</p>
          <Button size="compact-sm" variant="default" flex="none" onClick={() => setClosed(notice)}>
            Understood
          </Button>
        </div>
      )}
    </aside>
  );
}
