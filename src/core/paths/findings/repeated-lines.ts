import { groupBy } from '../../kit/group';
import { listed } from '../../kit/words';
import type { Finding } from '../finding';
import type { Path } from '../path';
import { plain } from './wording';

/**
 * Points out a line that stands twice where it should stand once: in one level, among the questions, or in
 * two sections.
 * A skill that stands again at the next level is no repeat, and a move that is none is another rule's matter.
 */
export const repeatedLines = (path: Path): Finding[] => {
  const groups = groupBy(placedLines(path), ({ scope, text }) => `${scope}\n${plain(text)}`);
  return [...groups.values()].flatMap((lines) => {
    const [first] = lines;
    if (!first || lines.length < 2) return [];
    const places = [...new Set(lines.map(({ place }) => place))];
    const where = places.length === 1 ? `stands ${lines.length} times here` : `stands in ${listed(places)}`;
    return [
      {
        rule: 'repeated-lines',
        place: places.join('; '),
        explanation: `“${first.text}” ${where}; one of them is probably meant to be another line.`,
      },
    ];
  });
};

interface PlacedLine {
  readonly scope: string;
  readonly place: string;
  readonly text: string;
}

const placedLines = (path: Path): PlacedLine[] => [
  ...path.levels.flatMap(({ id, name, expectations, activities }) => [
    ...expectations.map(({ category, text }) => ({ scope: id, place: `${name}, ${category}`, text })),
    ...activities.map(({ text }) => ({ scope: `${id} day`, place: `${name}, Day in the life`, text })),
  ]),
  ...path.responsibilities.map(({ text }) => ({ scope: 'duties', place: 'Core responsibilities', text })),
  ...path.projects.map(({ title }) => ({ scope: 'projects', place: 'Projects', text: title })),
  ...path.questions.map(({ text }) => ({ scope: 'questions', place: 'Questions', text })),
  ...path.networking.map((tip) => ({ scope: 'advice', place: 'Networking', text: words(tip) })),
  ...path.negotiation.map((tip) => ({ scope: 'advice', place: 'Negotiation', text: words(tip) })),
  ...path.moves
    .filter(({ from, to }) => from !== null && to !== null)
    .map((move) => ({ scope: 'advice', place: 'Moves', text: words(move) })),
];

const words = ({ label, text }: { readonly label: string; readonly text: string }): string =>
  text === '' ? label : `${label}: ${text}`;
