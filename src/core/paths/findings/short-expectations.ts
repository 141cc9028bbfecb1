import type { Finding } from '../finding';
import type { Path } from '../path';
import { plain, quoted } from './wording';

/** Points out responsibilities of a single word, which nobody can rate; a skill may well be one ("Git"). */
export const shortExpectations = (path: Path): Finding[] =>
  path.levels.flatMap((level) => {
    const short = level.expectations.filter(
      ({ kind, text }) => kind === 'responsibility' && !plain(text).includes(' '),
    );
    if (short.length === 0) return [];
    const verb = short.length === 1 ? 'says' : 'say';
    const explanation = `${quoted(short.map(({ text }) => text))} ${verb} too little to be rated.`;
    return [{ rule: 'short-expectations', place: `${level.name}, Responsibilities`, explanation }];
  });
