import type { Finding } from '../finding';
import type { Path } from '../path';

/** What an importer adds to a pay band's note where the document wrote "$" and no currency code. */
export const dollarsAssumed = 'read as US dollars because the document says only “$”';

/** Points out pay whose currency the document left open, so that the one chosen is no silent guess. */
export const assumedCurrency = (path: Path): Finding[] => {
  const names = path.levels.filter(({ pay }) => pay?.note.includes(dollarsAssumed)).map(({ name }) => name);
  if (names.length === 0) return [];
  return [
    {
      rule: 'assumed-currency',
      place: names.join(', '),
      explanation:
        'Pay is given with “$” alone, which many currencies use; it was read as US dollars. ' +
        'Write the code, such as USD or CAD, to settle it.',
    },
  ];
};
