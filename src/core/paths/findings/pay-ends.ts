import { formatMoney } from '../../kit/money';
import type { Finding } from '../finding';
import type { Path } from '../path';
import { atLevel, finding } from './place';

/** Points out pay bands that end below where they begin. */
export const payEnds = (path: Path): Finding[] =>
  path.levels.flatMap((level) =>
    (['pay', 'basePay'] as const).flatMap((which) => {
      const band = level[which];
      if (!band || band.to === null || band.to >= band.from) return [];
      const [from, to] = [band.from, band.to].map((amount) => formatMoney(amount, band.currency));
      return [
        finding({
          rule: 'pay-ends',
          places: [atLevel(level, which === 'pay' ? 'Pay' : 'Base pay')],
          explanation: `The band begins at ${from} and ends at ${to}.`,
          fix: {
            label: 'Swap the ends',
            mends: [{ mend: 'pay', levelId: level.id, which, band: { ...band, from: band.to, to: band.from } }],
          },
        }),
      ];
    }),
  );
