import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { codeIn, treeOf } from './syntax';

interface Export {
  readonly name: string;
  readonly documented: boolean;
}

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const namesOf = (node: ts.Statement): string[] => {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = node as ts.DeclarationStatement;
  return name === undefined ? [] : [name.getText()];
};

/** A schema and the type inferred from it bear one name, and one docstring serves both. */
const exportsOf = (tree: ts.SourceFile): Export[] => {
  const byName = new Map<string, boolean>();
  for (const node of tree.statements.filter(isExported)) {
    const documented = ts.getJSDocCommentsAndTags(node).length > 0;
    for (const name of namesOf(node)) byName.set(name, documented || (byName.get(name) ?? false));
  }
  return [...byName].map(([name, documented]) => ({ name, documented }));
};

describe.each(['src/core', 'src/contract'])('%s', (folder) => {
  it('documents at least 80 % of its exports in a sentence', () => {
    const all = codeIn(folder).flatMap((file) =>
      exportsOf(treeOf(file)).map((found) => ({ ...found, name: `${file.path} ${found.name}` })),
    );
    const bare = all.filter(({ documented }) => !documented).map(({ name }) => name);
    expect(all.length).toBeGreaterThan(10);
    expect(bare.length / all.length, `undocumented:\n${bare.join('\n')}`).toBeLessThanOrEqual(0.2);
  });
});
