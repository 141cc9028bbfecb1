import type { Finding } from '../finding';
import type { Path } from '../path';

/**
 * Points out neighbouring levels whose years leave a gap or run backwards, and an open end below another
 * level.
 */
export const yearsSteps = (path: Path): Finding[] =>
  path.levels.flatMap((level, index) => {
    const next = path.levels[index + 1];
    if (!next?.years || !level.years) return [];
    const [{ from, to }, after] = [level.years, next.years];
    const explanation =
      after.from < from
        ? `${next.name} begins at year ${after.from}, before ${level.name} at year ${from}.`
        : to === null
          ? `${level.name} is open from year ${from}, although ${next.name} follows it.`
          : after.from > to
            ? `Years ${to} to ${after.from} belong to neither ${level.name} nor ${next.name}.`
            : null;
    return explanation === null
      ? []
      : [{ rule: 'years-steps', place: `${level.name}, ${next.name}`, explanation }];
  });
