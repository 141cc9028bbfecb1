import { blockersOf } from '../../../../core/readiness/blockers';
import type { Readiness } from '../../../../core/readiness/readiness.queries';
import { useFormat } from '../../../plan';
import { Panel, ProgressBar, StatusTag } from '../../../ui';
import { BlockedBy } from './details/BlockedBy';
import { GateTable } from './details/GateTable';
import { MilestoneTable } from './details/MilestoneTable';
import { WeightTable } from './details/WeightTable';
import { tallyFigure, tallyMark } from './figures';
import type { ReceiptRequest } from './receipt-request';
import classes from './readiness.module.css';

interface TallyPanelProps {
  readonly readiness: Readiness;
  readonly name: string;
  readonly onOpen: (request: ReceiptRequest) => void;
}

/** Claimed and proven side by side, and how the rule came to both; every figure opens what it rests on. */
export function TallyPanel({ readiness, name, onOpen }: TallyPanelProps) {
  const format = useFormat();
  const { claimed, backed, levelId } = readiness;
  const open = (side: ReceiptRequest['side']) => () => onOpen({ levelId, category: null, side });
  return (
    <Panel
      title={`Ready for ${name}`}
      note={
        <StatusTag tone={claimed.reached ? 'pine' : 'plain'}>
          {claimed.reached ? (backed.reached ? 'Reached and proven' : 'Reached, not all proven') : 'Not reached yet'}
        </StatusTag>
      }
    >
      <div className={classes.bars}>
        <ProgressBar
          label="Claimed by your ratings"
          figure={tallyFigure(claimed, format)}
          share={claimed.share}
          {...tallyMark(claimed)}
          onOpen={open('claimed')}
        />
        <ProgressBar
          label="Proven by evidence"
          figure={tallyFigure(backed, format)}
          share={backed.share}
          {...tallyMark(backed)}
          onOpen={open('proven')}
        />
      </div>
      <Details readiness={readiness} name={name} onOpen={onOpen} />
    </Panel>
  );
}

function Details({ readiness: { claimed, backed, levelId }, name, onOpen }: TallyPanelProps) {
  if (claimed.rule === 'weighted' && backed.rule === 'weighted') {
    return <WeightTable levelId={levelId} claimed={claimed} proven={backed} onOpen={onOpen} />;
  }
  if (claimed.rule === 'gated-mean' && backed.rule === 'gated-mean') {
    return (
      <>
        <BlockedBy blockers={blockersOf(claimed)} name={name} />
        <GateTable claimed={claimed} proven={backed} onOpen={onOpen} />
      </>
    );
  }
  if (claimed.rule === 'points' && backed.rule === 'points') {
    return <MilestoneTable claimed={claimed} proven={backed} name={name} levelId={levelId} onOpen={onOpen} />;
  }
  return null;
}
