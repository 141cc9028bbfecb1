import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importPath } from '../../importers';
import { isoDate } from '../../kit/dates';
import { noChoices } from '../import-choices';
import type { Path } from '../path';
import { examplePath } from '../path.example';
import { noCorrections } from './corrections';
import { editedPath } from './edited-path.example';
import { matchPaths } from './match';

const bundled = (): Path => {
  const text = readFileSync('resources/paths/backend-engineer.md', 'utf8');
  const read = importPath([{ name: 'backend-engineer.md', text, choices: noChoices }], isoDate('2026-11-02'));
  if (!read.ok) throw new Error(read.error.type);
  return read.value.path;
};

/** Park and Miller's generator, so that a run can be repeated from its seed. */
const randomFrom = (seed: number) => {
  let state = (seed % 2_147_483_646) + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
};

/** How many lines lost their old selves; of two lines in the same words, each may be found as the other. */
const survivors = (path: Path, seed: number) => {
  const { path: next, origins, edited } = editedPath(path, 50, randomFrom(seed));
  const { lines } = matchPaths(path, next, [], noCorrections);
  const lost = [...origins].filter(([newId, oldId]) => lines.get(newId) !== oldId);
  const textOf = new Map(path.levels.flatMap(({ expectations }) => expectations.map(({ id, text }) => [id, text])));
  const swapped = lost.filter(([newId, oldId]) => textOf.get(lines.get(newId) ?? '') !== textOf.get(oldId));
  return {
    unedited: swapped.filter(([, oldId]) => !edited.has(oldId)).length,
    edited: { all: edited.size, lost: lost.filter(([, oldId]) => edited.has(oldId)).length },
  };
};

describe.each([['the bundled path', bundled()], ['a small path of like lines', examplePath()]])('%s under 50 random edits', (_, path) => {
  it('keeps every line whose words are as they were', () => {
    fc.assert(fc.property(fc.nat(), (seed) => survivors(path, seed).unedited === 0), { numRuns: 60 });
  });

  it('keeps at least 95 % of the lines whose words were edited lightly', () => {
    const runs = Array.from({ length: 60 }, (_, seed) => survivors(path, seed * 7_919).edited);
    const all = runs.reduce((sum, run) => sum + run.all, 0);
    const lost = runs.reduce((sum, run) => sum + run.lost, 0);
    expect(all).toBeGreaterThan(500);
    expect(lost / all).toBeLessThanOrEqual(0.05);
  });
});
