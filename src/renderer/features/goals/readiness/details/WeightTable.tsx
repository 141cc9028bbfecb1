import type { WeightedTally } from '../../../../../core/readiness/rules/weighted-share';
import { useFormat } from '../../../../plan';
import type { ReceiptRequest } from '../receipt-request';
import classes from './details.module.css';
import { FigureButton } from './FigureButton';

interface WeightTableProps {
  readonly levelId: string;
  readonly claimed: WeightedTally;
  readonly proven: WeightedTally;
  readonly onOpen: (request: ReceiptRequest) => void;
}

/** What every category adds to the weighted share: its weight times what is met. */
export function WeightTable({ levelId, claimed, proven, onOpen }: WeightTableProps) {
  const { number } = useFormat();
  return (
    <table className={classes.table}>
      <caption>What each category adds: its weight times what is met</caption>
      <thead>
        <tr>
          <th scope="col">Category</th>
          <th scope="col">Weight</th>
          <th scope="col">Claimed</th>
          <th scope="col">Proven</th>
          <th scope="col">Of</th>
        </tr>
      </thead>
      <tbody>
        {claimed.categories.map(({ category, weight, met, total }, at) => (
          <tr key={category}>
            <th scope="row">{category}</th>
            <td>{number(weight)}</td>
            {(['claimed', 'proven'] as const).map((side) => {
              const figure = number(weight * (side === 'claimed' ? met : (proven.categories[at]?.met ?? 0)));
              return (
                <td key={side}>
                  <FigureButton
                    of={`${category}, ${side}`}
                    onClick={() => onOpen({ levelId, category, side })}
                  >
                    {figure}
                  </FigureButton>
                </td>
              );
            })}
            <td>{number(weight * total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
