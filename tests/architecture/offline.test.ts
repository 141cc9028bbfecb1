import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../../scripts/checks/source-files.mjs';
import { codeIn, findings, lines } from './syntax';

const senders = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'sendBeacon', 'RTCPeerConnection']);
const netModules = /^(node:)?(http|https|http2|net|tls|dgram|dns)(\/|$)/;

const reachesOut = (node: ts.Node): string | undefined => {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const called = node.expression.getText().split('.').at(-1) ?? '';
    if (senders.has(called)) return `${called} sends`;
  }
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return netModules.test(node.moduleSpecifier.text) ? `imports ${node.moduleSpecifier.text}` : undefined;
  }
  if (ts.isJsxAttribute(node) && /^(src|href|srcSet|action)$/.test(node.name.getText())) {
    return /https?:\/\//.test(node.initializer?.getText() ?? '') ? 'loads from or links to an address' : undefined;
  }
  return undefined;
};

describe('the application is offline', () => {
  it('has no code that can send', () => {
    expect(codeIn('src').flatMap((file) => findings(file, reachesOut))).toEqual([]);
  });

  it('has pages and styles that load nothing from an address', () => {
    const pages = sourceFiles(['src', 'resources'], ['.html', '.css']);
    expect(pages.flatMap((page) => lines(page, /(src|href|url|@import)\s*[=(]?\s*["']?\s*(https?:)?\/\//i))).toEqual([]);
  });

  it('has no inline script in its page, which the content security policy refuses', () => {
    const pages = sourceFiles(['src/renderer'], ['.html']);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.flatMap((page) => lines(page, /<script(?![^>]*\bsrc=)|\son[a-z]+\s*=/i))).toEqual([]);
  });
});
