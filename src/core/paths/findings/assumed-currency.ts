import type { Finding } from '../finding';
import type { Level, Path } from '../path';
import type { Mend } from '../mending/mend';
import { atLevel, finding } from './place';

/** What an importer adds to a pay band's note where the document wrote "$" and no currency code. */
export const dollarsAssumed = 'read as US dollars because the document says only “$”';

/** Points out pay whose currency the document left open, so that the one chosen is no silent guess. */
export const assumedCurrency = (path: Path): Finding[] => {
  const levels = path.levels.filter((level) => settled(level).length > 0);
  if (levels.length === 0) return [];
  return [
    finding({
      rule: 'assumed-currency',
      places: levels.map((level) => atLevel(level)),
      explanation:
        'Pay is given with “$” alone, which many currencies use; it was read as US dollars. ' +
        'Write the code, such as USD or CAD, to settle it.',
      fix: { label: 'They are US dollars', mends: levels.flatMap(settled) },
    }),
  ];
};

/** The bands of a level without the words that say the currency was assumed. */
const settled = (level: Level): Mend[] =>
  (['pay', 'basePay'] as const).flatMap((which): Mend[] => {
    const band = level[which];
    if (!band?.note.includes(dollarsAssumed)) return [];
    const note = band.note
      .replace(dollarsAssumed, '')
      .replaceAll(/^[;,\s]+|[;,\s]+$/g, '');
    return [{ mend: 'pay', levelId: level.id, which, band: { ...band, note } }];
  });
