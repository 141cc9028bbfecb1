import type { PastExpectation } from '../past-expectation';
import type { Expectation, Level, Path } from '../path';
import type { PathMatch } from './match';
import type { Resting } from './resting';

/** An expectation with the level it stands at. */
export interface PlacedLine {
  readonly id: string;
  readonly levelName: string;
  readonly kind: Expectation['kind'];
  readonly category: string;
  readonly text: string;
  readonly detail: string;
}

/**
 * What became of one expectation. `moved` stands at another level or in another category, `edited` has other
 * words (it may have moved as well), `returned` was gone and is back. `before.id` is the id that stays,
 * `after.id` that of the newly read path; `carries` is what rests on it.
 */
export interface LineChange {
  readonly state: 'unchanged' | 'moved' | 'edited' | 'added' | 'removed' | 'returned';
  readonly moved: boolean;
  readonly before: PlacedLine | null;
  readonly after: PlacedLine | null;
  readonly carries: Resting;
}

interface Documents {
  readonly before: Path;
  readonly after: Path;
  readonly past: readonly PastExpectation[];
  readonly match: PathMatch;
}

/** Every expectation of both documents once: first those of the new one in its order, then those that are gone. */
export const lineChanges = ({ before, after, past, match }: Documents): LineChange[] => {
  const olds = new Map(
    before.levels.flatMap((level) => level.expectations.map((line): [string, Place] => [line.id, { level, line }])),
  );
  const gone = new Map(past.map((line) => [line.id, line]));
  const present = after.levels.flatMap((level) =>
    level.expectations.map((line): LineChange => {
      const oldId = match.lines.get(line.id) ?? '';
      const old = olds.get(oldId);
      if (old) return changeOf(old, { level, line }, match.levels.get(level.id) === old.level.id);
      const back = gone.get(oldId);
      const placed = placedLine(line, level.name);
      return back
        ? { state: 'returned', moved: false, before: placedLine(back, back.levelName), after: placed, carries: nothing }
        : { state: 'added', moved: false, before: null, after: placed, carries: nothing };
    }),
  );
  const found = new Set(match.lines.values());
  const removed = [...olds.values()]
    .filter(({ line }) => !found.has(line.id))
    .map(({ level, line }): LineChange => ({
      state: 'removed', moved: false, before: placedLine(line, level.name), after: null, carries: nothing,
    }));
  return [...present, ...removed];
};

interface Place {
  readonly level: Level;
  readonly line: Expectation;
}

const nothing: Resting = { ratings: 0, goals: 0, evidence: 0 };

const changeOf = (old: Place, now: Place, sameLevel: boolean): LineChange => {
  const edited = old.line.text !== now.line.text || old.line.detail !== now.line.detail;
  const moved = !sameLevel || old.line.category !== now.line.category || old.line.kind !== now.line.kind;
  return {
    state: edited ? 'edited' : moved ? 'moved' : 'unchanged',
    moved,
    before: placedLine(old.line, old.level.name),
    after: placedLine(now.line, now.level.name),
    carries: nothing,
  };
};

const placedLine = (
  { id, kind, category, text, detail }: Omit<PlacedLine, 'levelName'>,
  levelName: string,
): PlacedLine => ({ id, levelName, kind, category, text, detail });
