import type { IsoDate } from '../../kit/dates';
import { newExpectation, newLevel, newPath, type Expectation, type Level, type Path } from '../../paths/path';
import type { ImportSource } from '../importer';
import { keptSource } from '../reading/kept-source';
import { openIds, type Ids } from '../reading/ids';
import type { ExpectationDraft, LadderDraft, LevelDraft } from './draft';
import { levelOrder } from './level-order';

/**
 * The path that was read from a data document; null where nothing of it is a ladder. The id of an expectation
 * is built from the document's own id for it, where it has one, and else from its level, category and words.
 */
export const pathOfDraft = (draft: LadderDraft, source: ImportSource, importedOn: IsoDate): Path | null => {
  if (![...draft.levels.values()].some(({ expectations }) => expectations.length > 0)) return null;
  const title = draft.title === '' ? titleFromName(source.name) : draft.title;
  const ids = openIds(title);
  const rungs = levelsInOrder(draft).map((rung) => ({ rung, id: ids.take(wholeName(rung)) }));
  const refs = countOf(rungs.flatMap(({ rung }) => rung.expectations.map(({ ref }) => ref)));
  return {
    ...newPath(ids.pathId, title, [keptSource(source, importedOn)]),
    overview: draft.overview.join('\n\n'),
    levels: rungs.map(({ rung, id }): Level => ({
      ...newLevel(id, rung.name),
      track: rung.track,
      summary: rung.summary,
      years: rung.years,
      pay: rung.pay,
      basePay: rung.basePay,
      expectations: rung.expectations.map((given) => expectationOf(given, rung, refs, ids)),
    })),
  };
};

/** The name with its track, where the name does not say it: two tracks may both have a "Senior". */
const wholeName = ({ name, track }: LevelDraft): string => (name.includes(track) ? name : `${track} ${name}`);

const levelsInOrder = ({ levels, listed, mentions }: LadderDraft): LevelDraft[] => {
  const others = levelOrder(
    mentions.filter(({ level }) => !listed.has(level)),
    (key) => levels.get(key)?.name ?? '',
  );
  return [...listed, ...others].flatMap((key) => levels.get(key) ?? []);
};

const expectationOf = (
  { category, text, detail, ref }: ExpectationDraft,
  level: LevelDraft,
  refs: ReadonlyMap<string, number>,
  ids: Ids,
): Expectation => {
  const isOwn = ref !== '' && refs.get(ref) === 1;
  const id = isOwn ? ids.take(ref) : ids.take(wholeName(level), category, ref === '' ? text : ref);
  return { ...newExpectation(id, kindOf(category), category, text), detail, ref };
};

const traits = 'behaviou?r|interpersonal|culture|people|empath|curios|independen|feedback';
const dealings = 'communicat|collaborat|team ?-?work|leadership|leading|mentor|coach|influenc';
const soft = new RegExp(String.raw`\bsoft\b|${traits}|${dealings}`, 'i');
const responsibility = /responsibilit|\bdut(?:y|ies)\b|accountab|\bscope\b|\bimpact\b|deliver|planning/i;

const kindOf = (category: string): Expectation['kind'] =>
  soft.test(category) ? 'soft-skill' : responsibility.test(category) ? 'responsibility' : 'skill';

const titleFromName = (name: string): string => {
  const words = name
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z]+$/i, '')
    .trim()
    .slice(0, 500);
  return words === '' ? 'Untitled path' : words;
};

const countOf = (words: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};
