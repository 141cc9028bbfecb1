import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../../scripts/checks/source-files.mjs';
import { findings, lines } from './syntax';

const here = 'tests/architecture/loose-ends.test.ts';
const files = sourceFiles(['src', 'tests', 'tools', 'scripts', 'bench'], ['.ts', '.tsx', '.mjs', '.cjs']).filter(
  ({ path }) => path !== here,
);
const matching = (pattern: RegExp): string[] => files.flatMap((file) => lines(file, pattern));

describe('the sources', () => {
  it('give a reason, after two dashes, with every suppression of a check', () => {
    const suppressions = matching(/(oxlint|eslint)-disable|@ts-(ignore|nocheck|expect-error)/);
    const withoutReason = suppressions.filter((line) => !/ -- \S.{9,}/.test(line));
    expect(withoutReason).toEqual([]);
  });

  it('use no any', () => {
    const isAny = (node: ts.Node): string | undefined => (node.kind === ts.SyntaxKind.AnyKeyword ? 'any' : undefined);
    const typed = files.filter(({ path }) => /\.tsx?$/.test(path));
    expect(typed.flatMap((file) => findings(file, isAny))).toEqual([]);
  });

  it('cast nothing by way of unknown', () => {
    expect(matching(/\bas unknown as\b/)).toEqual([]);
  });

  it('declare no enum', () => {
    expect(matching(/^\s*(export )?(const )?enum /)).toEqual([]);
  });

  it('leave no note for later and no test switched off', () => {
    expect(matching(/\b(TODO|FIXME|XXX)\b|\b(it|test|describe)\.(only|todo)\(|coming soon/i)).toEqual([]);
  });
});
