import { describe, expect, it } from 'vitest';
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
});
