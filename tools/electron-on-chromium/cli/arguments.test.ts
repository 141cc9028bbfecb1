import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments';

describe('a command line', () => {
  it('is switches, then the application, then what belongs to it', () => {
    const read = readArguments(['-r', 'hook.js', '--inspect=0', '--no-sandbox', '.', '--plan', 'x', '--user-data-dir=/d']);
    expect(read).toMatchObject({ requires: ['hook.js'], application: '.', rest: ['--plan', 'x', '--user-data-dir=/d'] });
    expect([...read.switches]).toEqual([['inspect', '0'], ['no-sandbox', ''], ['plan', ''], ['user-data-dir', '/d']]);
  });

  it('may name no application', () => {
    expect(readArguments(['--inspect']).application).toBeUndefined();
  });

  it('takes no switches from after a double dash', () => {
    expect([...readArguments(['.', '--', '--lang=de']).switches]).toEqual([]);
  });
});
