import type { Level } from '../../../../core/paths/path';
import { readinessFor, type Receipt } from '../../../../core/readiness/readiness.queries';
import type { RatingValue } from '../../../../core/readiness/rating';
import { Link } from '../../../app/Link';
import { useDerived, useToday } from '../../../plan';
import { Panel, ProgressBar, StatusTag } from '../../../ui';
import classes from './readiness.module.css';

interface ReadinessPanelProps {
  readonly level: Level;
  readonly name: string;
}

/**
 * How ready the person is for a level: claimed and proven, the rule they are counted by, and every line they
 * rest on.
 */
export function ReadinessPanel({ level, name }: ReadinessPanelProps) {
  const { rule, ruleSentence, met, proven, total, share, receipts } = useDerived(readinessFor, level, useToday());
  return (
    <Panel title={`Ready for ${name}`} note={`Rule: ${rule}`}>
      <div className={classes.bars}>
        <ProgressBar label="Claimed by your ratings" figure={`${met} of ${total}`} share={share} />
        <ProgressBar
          label="Proven by evidence"
          figure={`${proven} of ${total}`}
          share={total === 0 ? 0 : proven / total}
        />
      </div>
      <p className={classes.rule}>{ruleSentence}</p>
      <details className={classes.receipts}>
        <summary>What this rests on</summary>
        <ul>
          {receipts.map((receipt) => (
            <ReceiptLine key={receipt.expectation.id} receipt={receipt} />
          ))}
        </ul>
      </details>
    </Panel>
  );
}

function ReceiptLine({ receipt: { expectation, value, met, proven } }: { readonly receipt: Receipt }) {
  return (
    <li>
      <Link to={{ screen: 'path', id: expectation.id, view: 'levels' }} c="var(--wm-ink)">
        {expectation.text}
      </Link>
      <span className={classes.tags}>
        <StatusTag tone={met ? 'pine' : 'plain'}>{ratingWords[value]}</StatusTag>
        {proven && <StatusTag tone="pine">Proven</StatusTag>}
      </span>
    </li>
  );
}

const ratingWords: Readonly<Record<RatingValue, string>> = {
  'not-yet': 'Not yet',
  growing: 'Growing',
  solid: 'Solid',
  'teaching-others': 'Teaching others',
};
