import ts from 'typescript';
import { sourceFiles } from '../../scripts/checks/source-files.mjs';
import type { SourceFile } from '../../scripts/checks/source-files.mjs';

/** The files of code under folders, tests left out. */
export const codeIn = (...folders: string[]): SourceFile[] =>
  sourceFiles(folders, ['.ts', '.tsx']).filter(({ path }) => !/\.test\.tsx?$/.test(path));

/** The syntax tree of a file. */
export const treeOf = ({ path, text }: SourceFile): ts.SourceFile => {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
};

/** Every node of a file for which `wanted` gives a word, as `path:line word`. */
export const findings = (file: SourceFile, wanted: (node: ts.Node) => string | undefined): string[] => {
  const tree = treeOf(file);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const word = wanted(node);
    if (word !== undefined) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart(tree));
      found.push(`${file.path}:${line + 1} ${word}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
};

/** The lines of a file that match a pattern, as `path:line text`. */
export const lines = ({ path, text }: SourceFile, pattern: RegExp): string[] =>
  text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []));
