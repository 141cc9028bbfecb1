import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../../scripts/checks/source-files.mjs';
import type { SourceFile } from '../../scripts/checks/source-files.mjs';

const pages = sourceFiles(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs', 'tools'], ['.md']);
const topFolders = /^(src|tests|tools|scripts|docs|resources|bench)\//;

/** Targets of links and images that are files, relative to their page. */
const linked = ({ path, text }: SourceFile): string[] =>
  [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => normalize(join(dirname(path), target)));

/** Paths named in code spans, from the root of the project; patterns and placeholders are not paths. */
const named = ({ text }: SourceFile): string[] =>
  [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, span = '']) => span.replace(/:\d+$/, ''))
    .filter((span) => topFolders.test(span) && !/[*<>{}…]|\.\.\./.test(span) && !/\/dist(\/|$)/.test(span));

describe('the documentation', () => {
  it('has its pages', () => {
    expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining(['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md']));
  });

  it('points at files that are there', () => {
    const missing = pages.flatMap((page) =>
      [...linked(page), ...named(page)].filter((target) => !existsSync(target)).map((target) => `${page.path}: ${target}`),
    );
    expect(missing).toEqual([]);
  });
});
