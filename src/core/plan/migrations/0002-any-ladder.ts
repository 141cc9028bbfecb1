import type { Migration } from './migration';

interface Band {
  readonly [field: string]: unknown;
}
interface LevelBefore {
  readonly expectations: readonly object[];
  readonly pay: Band | null;
}
interface PathBefore {
  readonly levels: readonly LevelBefore[];
  readonly source: object;
}
interface PlanBefore {
  readonly paths: Readonly<Record<string, PathBefore>>;
}

/** Paths of any ladder: several sources with choices, tracks, base pay, points, details; and a rule of readiness. */
export const anyLadder: Migration = {
  name: '0002-any-ladder',
  why: 'Any ladder can be read, compared level by level, and counted by a rule of choice.',
  migrate: (plan) => {
    const before = plan as PlanBefore;
    return {
      ...before,
      paths: Object.fromEntries(Object.entries(before.paths).map(([id, path]) => [id, pathOf(path)])),
      readinessRule: { name: 'plain-share', weights: {}, proofMonths: null },
      past: {},
      pairings: [],
      synonyms: null,
    };
  },
};

const pathOf = ({ source, levels, ...path }: PathBefore): object => ({
  ...path,
  levels: levels.map(levelOf),
  sources: [{ ...source, choices: { placed: [], columns: [] } }],
});

const levelOf = (level: LevelBefore): object => ({
  ...level,
  track: '',
  summary: '',
  expectations: level.expectations.map((expectation) => ({ ...expectation, detail: '', ref: '' })),
  pay: level.pay && { kind: 'unstated', ...level.pay },
  basePay: null,
  points: null,
});
