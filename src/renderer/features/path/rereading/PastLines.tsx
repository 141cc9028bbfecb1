import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { restingOn } from '../../../../core/paths/matching/resting';
import type { Path } from '../../../../core/paths/path';
import { useFormat, usePlan, useRemoval } from '../../../plan';
import { Panel } from '../../../ui';
import { placeWords, restingWords } from './review-words';
import classes from './rereading.module.css';

/** Lines the document no longer holds, with their old words and what rests on them; absent where there are none. */
export function PastLines({ path }: { readonly path: Path }) {
  const plan = usePlan();
  const { date } = useFormat();
  const forget = useRemoval('past.forget');
  const resting = useMemo(() => restingOn(plan), [plan]);
  const lines = Object.values(plan.past).filter(({ pathId }) => pathId === path.id);
  if (lines.length === 0) return null;
  return (
    <div className={classes.past}>
      <Panel title={`No longer in the document (${lines.length})`}>
        <p className={classes.lead}>Kept because something rests on them. They come back when a later document has them again.</p>
        <ul className={classes.lines}>
          {lines.map((line) => (
            <li key={line.id}>
              <p className={classes.place}>
                {placeWords(line)}, gone since {date(line.goneSince)}
              </p>
              <p>{line.text}</p>
              <div className={classes.pastFoot}>
                <p className={classes.carries}>{restingWords(resting(line.id)) || 'Nothing rests on it any more'}</p>
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={`Forget “${line.text}”`}
                  onClick={() => void forget({ id: line.id }, `“${line.text}” and its ratings`)}
                >
                  Forget
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
