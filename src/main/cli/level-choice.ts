import { err, ok, type Result } from '../../core/kit/result';
import type { Level, Path } from '../../core/paths/path';
import { shortLevelNames } from '../../core/paths/path.queries';

/**
 * Finds the level a person means by any part of its name, letter case and dashes aside.
 * A whole name, long or short, wins over parts: "Lead" means "Lead" even where there is a "Tech Lead".
 */
export const chooseLevel = (path: Path, words: string): Result<Level, string> => {
  const wanted = plain(words);
  const short = shortLevelNames(path);
  const namesOf = (level: Level): string[] => [plain(level.name), plain(short.get(level.id) ?? '')];
  const exact = path.levels.filter((level) => namesOf(level).includes(wanted));
  const partial = path.levels.filter((level) => plain(level.name).includes(wanted));
  const [chosen, another] = exact.length > 0 ? exact : partial;
  if (!chosen) return err(`“${path.title}” has no level “${words}”. Its levels are: ${namesIn(path.levels)}.`);
  if (another) return err(`“${words}” can mean more than one level: ${namesIn(exact.length > 0 ? exact : partial)}. Give more of the name.`);
  return ok(chosen);
};

const plain = (text: string): string => text.toLowerCase().replaceAll(/[\s\-‐–_]+/g, ' ').trim();

const namesIn = (levels: readonly Level[]): string => levels.map(({ name }) => name).join(', ');
