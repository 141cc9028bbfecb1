import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../src/main/cli/parse';
import { readArguments } from './arguments.mjs';

describe('what the launcher reads from the arguments', () => {
  it.each([[[]], [['--plan', 'mine.json']], [['mine.waymark.json']]])('wants a window for %j', (args) => {
    expect(readArguments(args)).toEqual({ args, window: true, page: true });
  });

  it.each([
    [['--new-plan', 'mine.json']], [['--check-path', 'ladder.md', '--json']], [['--plan', 'mine.json', '--export-json=out.json']],
    [['--help']], [['-h']], [['--version']],
  ])('wants neither window nor page for %j', (args) => {
    expect(readArguments(args)).toEqual({ args, window: false, page: false });
  });

  it('wants a page to print, and no window, for a PDF', () => {
    const args = ['--plan', 'mine.json', '--export-pdf', 'out.pdf'];
    expect(readArguments(args)).toEqual({ args, window: false, page: true });
  });

  it.each([
    [['--exprt-json', 'out.json']], [['--plan']], [['--plan', '--plan', 'mine.json']], [['stray.md']], [['--paper', 'A4']],
  ])('wants neither window nor page for %j, which the application refuses', (args) => {
    expect(readArguments(args)).toEqual({ args, window: false, page: false });
  });

  it('wants a window where the application opens one, and nowhere else', () => {
    const words = [
      '--plan', '--plan=mine.json', 'mine.json', 'other.json', 'stray.md', '--json', '--path', '--paper', '--help', '-h', '-o',
      '--lang', '--lang=de', '--no-sandbox', '--js-flags=--expose-gc', '--no', '--exprt-pdf', '--export-pdf', '--', '-', '', '--plan=',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 5 }), (args) => {
        const { kind } = parseCommandLine(['electron', '/waymark', ...args], {});
        expect(readArguments(args).window).toBe(kind === 'window');
      }),
      { numRuns: 2_000 },
    );
  });
});
