import type { CategoryMilestone, PointsTally } from '../../../../../core/readiness/rules/milestone-points';
import { useFormat } from '../../../../plan';
import type { ReceiptRequest } from '../receipt-request';
import classes from './details.module.css';
import { FigureButton } from './FigureButton';
import { useLevelName } from './use-level-name';

interface MilestoneTableProps {
  readonly claimed: PointsTally;
  readonly proven: PointsTally;
  readonly name: string;
  readonly levelId: string;
  readonly onOpen: (request: ReceiptRequest) => void;
}

/** The milestone in every category with its points, claimed and proven, and what the next one waits for. */
export function MilestoneTable({ claimed, proven, name, levelId, onOpen }: MilestoneTableProps) {
  const { number } = useFormat();
  const levelName = useLevelName();
  const from = {
    level: 'as the path sets it',
    'worked-out': 'the points of somebody who meets everything up to it, since the path sets none',
  }[claimed.thresholdFrom];
  return (
    <>
      <p className={classes.note}>
        {name} asks for {number(claimed.threshold)} points: {from}.
      </p>
      <table className={classes.table}>
        <caption>Milestones by category, with their points</caption>
        <thead>
          <tr>
            <th scope="col">Category</th>
            <th scope="col">Claimed</th>
            <th scope="col">Proven</th>
            <th scope="col">The next milestone</th>
          </tr>
        </thead>
        <tbody>
          {claimed.categories.map((own, at) => (
            <tr key={own.category}>
              <th scope="row">{own.category}</th>
              {(['claimed', 'proven'] as const).map((side) => (
                <td key={side}>
                  <MilestoneFigure
                    own={side === 'claimed' ? own : (proven.categories[at] ?? own)}
                    side={side}
                    levelId={levelId}
                    onOpen={onOpen}
                  />
                </td>
              ))}
              <td>{nextWords(own, levelName)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Together</th>
            <td>{number(claimed.points)}</td>
            <td colSpan={2}>{number(proven.points)}</td>
          </tr>
        </tfoot>
      </table>
    </>
  );
}

interface MilestoneFigureProps extends Pick<MilestoneTableProps, 'levelId' | 'onOpen'> {
  readonly own: CategoryMilestone;
  readonly side: ReceiptRequest['side'];
}

/** Opens the level the next milestone lies at, for there it is decided; the level asked about where all are reached. */
function MilestoneFigure({ own, side, levelId, onOpen }: MilestoneFigureProps) {
  const { category, milestone, points, steps } = own;
  const decided = steps[milestone]?.level.id ?? steps.at(-1)?.level.id ?? levelId;
  return (
    <FigureButton
      of={`${category}, ${side}`}
      onClick={() => onOpen({ levelId: decided, category, side })}
    >
      {points} <small>milestone {milestone}</small>
    </FigureButton>
  );
}

const nextWords = (
  { steps, milestone }: CategoryMilestone,
  levelName: (levelId: string) => string,
): string => {
  const next = steps[milestone];
  if (!next) return 'All reached';
  return `${levelName(next.level.id)}: ${next.unmet.length} of ${next.expectations.length} not met`;
};
