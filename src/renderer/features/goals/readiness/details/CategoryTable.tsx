import type { CategoryReadiness } from '../../../../../core/readiness/category-readiness';
import type { Format } from '../../../../plan';
import type { ReceiptRequest } from '../receipt-request';
import classes from './details.module.css';
import { FigureButton } from './FigureButton';

interface CategoryTableProps {
  readonly categories: readonly CategoryReadiness[];
  readonly levelId: string;
  readonly percent: Format['percent'];
  readonly onOpen: (request: ReceiptRequest) => void;
}

/** The numbers of the picture: met and proven of all expectations of each category. */
export function CategoryTable({ categories, levelId, percent, onOpen }: CategoryTableProps) {
  return (
    <table className={classes.table}>
      <caption>Expectations of the level, by category</caption>
      <thead>
        <tr>
          <th scope="col">Category</th>
          <th scope="col">All</th>
          <th scope="col">Claimed</th>
          <th scope="col">Proven</th>
        </tr>
      </thead>
      <tbody>
        {categories.map(({ category, total, met, proven, share, provenShare }) => (
          <tr key={category}>
            <th scope="row">{category}</th>
            <td>{total}</td>
            <td>
              <FigureButton
                of={`${category}, claimed`}
                onClick={() => onOpen({ levelId, category, side: 'claimed' })}
              >
                {met} <small>{percent(share)}</small>
              </FigureButton>
            </td>
            <td>
              <FigureButton
                of={`${category}, proven`}
                onClick={() => onOpen({ levelId, category, side: 'proven' })}
              >
                {proven} <small>{percent(provenShare)}</small>
              </FigureButton>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
