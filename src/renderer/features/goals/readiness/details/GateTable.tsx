import type { Gate, GatedTally } from '../../../../../core/readiness/rules/gated-mean';
import { useFormat } from '../../../../plan';
import type { ReceiptRequest } from '../receipt-request';
import classes from './details.module.css';
import { FigureButton } from './FigureButton';
import { useLevelName } from './use-level-name';

interface GateTableProps {
  readonly claimed: GatedTally;
  readonly proven: GatedTally;
  readonly onOpen: (request: ReceiptRequest) => void;
}

/** The mean of every level on the way, and whether it counts, claimed and proven. */
export function GateTable({ claimed, proven, onOpen }: GateTableProps) {
  const levelName = useLevelName();
  return (
    <table className={classes.table}>
      <caption>Mean scores, of 2; a level counts above 1.7</caption>
      <thead>
        <tr>
          <th scope="col">Level</th>
          <th scope="col">Claimed</th>
          <th scope="col">Proven</th>
        </tr>
      </thead>
      <tbody>
        {claimed.gates.map((gate, at) => (
          <tr key={gate.level.id}>
            <th scope="row">{levelName(gate.level.id)}</th>
            <td>
              <GateFigure gate={gate} side="claimed" onOpen={onOpen} />
            </td>
            <td>
              <GateFigure gate={proven.gates[at] ?? gate} side="proven" onOpen={onOpen} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface GateFigureProps extends Pick<GateTableProps, 'onOpen'> {
  readonly gate: Gate;
  readonly side: ReceiptRequest['side'];
}

function GateFigure({ gate, side, onOpen }: GateFigureProps) {
  const { number } = useFormat();
  const levelName = useLevelName();
  const { level, mean, counts } = gate;
  return (
    <FigureButton
      of={`${levelName(level.id)}, ${side}`}
      onClick={() => onOpen({ levelId: level.id, category: null, side })}
    >
      {number(mean)} <small>{counts ? 'counts' : gateNote(gate)}</small>
    </FigureButton>
  );
}

const gateNote = ({ level, zeros, meanIsEnough, afterOneThatCounts }: Gate): string => {
  if (level.expectations.length === 0) return 'asks for nothing';
  if (zeros.length > 0) return `${zeros.length} at 0`;
  if (!meanIsEnough) return 'too low';
  return afterOneThatCounts ? '' : 'waits for the level before';
};
