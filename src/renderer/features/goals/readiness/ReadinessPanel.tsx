import type { Level } from '../../../../core/paths/path';
import { readinessFor } from '../../../../core/readiness/readiness.queries';
import { Link } from '../../../app/Link';
import { useDerived, useFormat, useToday } from '../../../plan';
import { Panel, ProgressBar } from '../../../ui';
import { tallyFigure, tallyMark } from './figures';
import classes from './readiness.module.css';

interface ReadinessPanelProps {
  readonly level: Level;
  readonly name: string;
}

/** How ready the person is for a level, claimed and proven, with the way to what both rest on. */
export function ReadinessPanel({ level, name }: ReadinessPanelProps) {
  const format = useFormat();
  const { rule, ruleSentence, claimed, backed } = useDerived(readinessFor, level, useToday());
  return (
    <Panel title={`Ready for ${name}`} note={`Rule: ${rule}`}>
      <div className={classes.bars}>
        <ProgressBar
          label="Claimed by your ratings"
          figure={tallyFigure(claimed, format)}
          share={claimed.share}
          {...tallyMark(claimed)}
        />
        <ProgressBar
          label="Proven by evidence"
          figure={tallyFigure(backed, format)}
          share={backed.share}
          {...tallyMark(backed)}
        />
      </div>
      <p className={classes.rule}>{ruleSentence}</p>
      <Link to={{ screen: 'goals', id: level.id, view: 'readiness' }}>What this rests on, and other rules</Link>
    </Panel>
  );
}
