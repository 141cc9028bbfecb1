import type { Finding, Fix } from '../finding';
import type { Expectation, Path } from '../path';
import { atLevel, finding } from './place';
import { plain, quoted } from './wording';

/**
 * Points out expectations without a word, and responsibilities or soft skills of a single one, which nobody can
 * rate; a skill may well be one ("Git").
 */
export const shortExpectations = (path: Path): Finding[] =>
  path.levels.flatMap((level) => {
    const empty = level.expectations.filter(({ text }) => plain(text) === '');
    const short = level.expectations.filter(
      ({ kind, text }) => kind !== 'skill' && plain(text) !== '' && !plain(text).includes(' '),
    );
    return [
      ...empty.map((expectation) =>
        finding({
          rule: 'short-expectations',
          places: [atLevel(level, expectation.category)],
          explanation: `“${expectation.text}” holds no word, so it cannot be rated.`,
          fix: removal(expectation),
        }),
      ),
      ...[...new Set(short.map(({ category }) => category))].map((category) => {
        const texts = short.filter((one) => one.category === category).map(({ text }) => text);
        const verb = texts.length === 1 ? 'says' : 'say';
        const explanation = `${quoted(texts)} ${verb} too little to be rated.`;
        return finding({ rule: 'short-expectations', places: [atLevel(level, category)], explanation });
      }),
    ];
  });

const removal = ({ id }: Expectation): Fix => ({
  label: 'Remove the line',
  mends: [{ mend: 'remove', section: 'expectations', id, keptId: null }],
});
