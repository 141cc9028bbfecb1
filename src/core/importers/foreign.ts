import { z } from '../kit/schema';

/** What a text is that is surely no career path. */
export const ForeignKind = z.enum([
  'waymark-plan',
  'package-list',
  'settings',
  'web-page',
  'latex',
  'program',
]);
/** See the schema of the same name. */
export type ForeignKind = z.infer<typeof ForeignKind>;

const json = /^\s*[{[]/;

const signs: readonly (readonly [ForeignKind, (start: string) => boolean])[] = [
  ['waymark-plan', (start) => /^\s*\{\s*"format"\s*:\s*"waymark-plan"/.test(start)],
  [
    'package-list',
    (start) =>
      json.test(start) &&
      (/"lockfileVersion"\s*:/.test(start) || (/"name"\s*:/.test(start) && packageFields.test(start))),
  ],
  [
    'package-list',
    (start) =>
      /^(?:lockfileVersion:|# yarn lockfile|__metadata:\s*$|\[\[package\]\]|\[package\])/m.test(start),
  ],
  [
    'settings',
    (start) => json.test(start) && /"(?:compilerOptions|eslintConfig|editor\.\w+)"\s*:/.test(start),
  ],
  [
    'web-page',
    (start) =>
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?(?:<!doctype\s+html|<html\b|<head\b|<svg\b)/i.test(start),
  ],
  ['latex', (start) => /^\s*\\(?:documentclass|documentstyle|begin\{document\})/m.test(start)],
  ['program', (start) => !json.test(start) && isProgram(start)],
];

const packageFields = /"(?:dependencies|devDependencies|peerDependencies|scripts|require)"\s*:\s*\{/;

/**
 * What a text is, where its first 20,000 characters show that it is no career path: a plan of Waymark's
 * own, a list of packages, settings, a web page, LaTeX, a program. Null where it may be one.
 */
export const foreignKind = (text: string): ForeignKind | null => {
  const start = text.slice(0, 20_000).replace(/^\uFEFF/, '');
  return signs.find(([, holds]) => holds(start))?.[0] ?? null;
};

const firstWords = /^\s*(?:#!\/|["']use strict["']|!?function\b|\(function\b|\(\(\)\s*=>|var \w+\s*=|<\?php)/;
const starts = [
  String.raw`\/\/|\/\*|\*\/|#include\b|import\s.*\sfrom\s|return\b|function\b`,
  String.raw`(?:export|async|public|private|static)\s|(?:const|let|var)\s+[\w{[]`,
  String.raw`def \w+\(|class \w+.*[:{]\s*$`,
];
/** A line of a list is none, whatever it ends with: YAML may write its items in braces. */
const statement = new RegExp(String.raw`^(?!\s*- ).*[;{}]\s*(?:\/\/.*)?$|^\s*(?:${starts.join('|')})`);
const heading = /^#{1,6}\s+\p{L}/mu;

/** Whether a text begins as a program does, or most of its lines are statements. */
const isProgram = (start: string): boolean => {
  if (firstWords.test(start)) return true;
  const lines = start.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const statements = lines.filter((line) => line.length < 1_000 && statement.test(line)).length;
  return statements >= 5 && statements * 10 > lines.length * 5 && !heading.test(start);
};
