import { groupBy } from '../../kit/group';
import { listed } from '../../kit/words';
import type { Finding, FindingPlace, Fix } from '../finding';
import type { MendedSection } from '../mending/mend';
import type { Level, Path } from '../path';
import { atLevel, atSection, finding } from './place';
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
    if (!first || lines.length < 2 || plain(first.text) === '') return [];
    const names = new Set(lines.map(({ place }) => place.name));
    const places = [...names].flatMap((name) => lines.find(({ place }) => place.name === name)?.place ?? []);
    const where = places.length === 1 ? `stands ${lines.length} times here` : `stands in ${listed([...names])}`;
    const explanation = `“${first.text}” ${where}; one of them is probably meant to be another line.`;
    return [finding({ rule: 'repeated-lines', places, explanation, fix: removal(first, lines.slice(1)) })];
  });
};

interface PlacedLine {
  readonly scope: string;
  readonly place: FindingPlace;
  readonly section: MendedSection;
  readonly id: string;
  readonly text: string;
}

/** The first of the lines stays and takes over what rests on the others. */
const removal = (kept: PlacedLine, copies: readonly PlacedLine[]): Fix => ({
  label: copies.length === 1 ? 'Remove the copy' : 'Remove the copies',
  mends: copies.map(({ section, id }) => ({ mend: 'remove', section, id, keptId: kept.id })),
});

const placedLines = (path: Path): PlacedLine[] => [
  ...path.levels.flatMap(linesOfLevel),
  ...path.responsibilities.map(({ id, text }) =>
    line('duties', atSection('Core responsibilities', 'overview'), 'responsibilities', id, text),
  ),
  ...path.projects.map(({ id, title }) =>
    line('projects', atSection('Projects', 'projects'), 'projects', id, title),
  ),
  ...path.questions.map(({ id, text }) =>
    line('questions', atSection('Questions', 'questions'), 'questions', id, text),
  ),
  ...path.networking.map((tip) =>
    line('advice', atSection('Networking', 'advice'), 'networking', tip.id, words(tip)),
  ),
  ...path.negotiation.map((tip) =>
    line('advice', atSection('Negotiation', 'advice'), 'negotiation', tip.id, words(tip)),
  ),
  ...path.moves
    .filter(({ from, to }) => from !== null && to !== null)
    .map((move) => line('advice', atSection('Moves', 'moves'), 'moves', move.id, words(move))),
];

const linesOfLevel = (level: Level): PlacedLine[] => [
  ...level.expectations.map(({ id, category, text }) =>
    line(level.id, atLevel(level, category), 'expectations', id, text),
  ),
  ...level.activities.map(({ id, text }) =>
    line(`${level.id} day`, atLevel(level, 'Day in the life'), 'activities', id, text),
  ),
];

const line = (
  scope: string,
  place: FindingPlace,
  section: MendedSection,
  id: string,
  text: string,
): PlacedLine => ({ scope, place, section, id, text });

const words = ({ label, text }: { readonly label: string; readonly text: string }): string =>
  text === '' ? label : `${label}: ${text}`;
