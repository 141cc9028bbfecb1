import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { codeIn, findings } from './syntax';

const forbiddenCalls = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues', 'Date']);

const clockOrChance = (node: ts.Node): string | undefined => {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0) {
    return 'new Date() reads the clock';
  }
  if (!ts.isCallExpression(node)) return undefined;
  const called = node.expression.getText().replace(/^globalThis\./, '');
  return forbiddenCalls.has(called) ? `${called}() reads the clock or chance` : undefined;
};

describe('core and documents', () => {
  const files = codeIn('src/core', 'src/documents', 'src/contract');

  it('are seen', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it('read no clock and roll no dice: now, today and newId come in from outside', () => {
    expect(files.flatMap((file) => findings(file, clockOrChance))).toEqual([]);
  });
});
