import { defineCommand } from '../../commands/command';
import { Id, z } from '../../kit/schema';
import { MarketFigure } from '../../pay/market';
import { rangeProblem } from '../../pay/market.commands';
import { MarketColumns } from './market-columns';

/**
 * Adds the market figures of a table at once, and remembers by its header which column held what, so that
 * the next table of the same kind is read in the same way.
 */
export const importMarketFigures = defineCommand({
  name: 'market.import',
  payload: z.object({
    figures: z
      .array(MarketFigure.omit({ id: true }))
      .min(1)
      .max(5_000),
    header: Id,
    columns: MarketColumns,
  }),
  label: ({ figures }) => `Add ${figures.length} market ${figures.length === 1 ? 'figure' : 'figures'}`,
  apply: (plan, { figures, header, columns }, { newId }) => {
    for (const figure of figures) {
      const problem = rangeProblem(figure);
      if (problem) return problem;
      const id = newId();
      plan.market[id] = { id, ...figure };
    }
    plan.marketColumns[header] = columns;
  },
});
