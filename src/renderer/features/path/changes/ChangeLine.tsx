import { growthWords } from '../../../../core/changes/advice/growth-words';
import type { ExpectationChange, LevelChanges } from '../../../../core/changes/changes';
import { StatusTag } from '../../../ui';
import classes from './ChangeLine.module.css';
import { CorrectionMenu } from './CorrectionMenu';
import { shownExpectation } from './kind-words';
import { LineWork } from './LineWork';

interface ChangeLineProps {
  readonly change: ExpectationChange;
  readonly changes: LevelChanges;
}

/** One change: both wordings where there are two, what grew, the rating and the goal, and the correction. */
export function ChangeLine({ change, changes }: ChangeLineProps) {
  const shown = shownExpectation(change);
  return (
    <li className={classes.line} data-change={shown.id}>
      <div className={classes.words}>
        <Wording change={change} before={changes.from.name} />
        <CorrectionMenu change={change} changes={changes} />
      </div>
      {change.corrections.length > 0 && <StatusTag>Corrected by you</StatusTag>}
      {change.kind !== 'dropped' && <LineWork expectation={shown} />}
    </li>
  );
}

function Wording({ change, before }: { readonly change: ExpectationChange; readonly before: string }) {
  const shown = shownExpectation(change);
  if (change.kind === 'new' || change.kind === 'dropped') return <p className={classes.text}>{shown.text}</p>;
  const otherWords = change.kind === 'grown' || !change.sameWords;
  return (
    <div className={classes.text}>
      <p>{shown.text}</p>
      {otherWords && (
        <p className={classes.before}>
          {before}: {change.from.text}
        </p>
      )}
      {change.kind === 'grown' && growthWords(change).length > 0 && (
        <ul className={classes.growth} aria-label="What grew">
          {growthWords(change).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
