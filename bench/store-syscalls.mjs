import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleForNode } from './bundle.mjs';

// `node bench/store-syscalls.mjs [most [call ...]]`: kills a process at every system call of opening, editing, compacting
// and closing a plan, one call a run and at most so many of a kind, and starts another on what is left. Needs strace.
const most = Number(process.argv[2] ?? Infinity);
const changing = ['write', 'fdatasync', 'fsync', 'rename', 'link', 'unlink', 'mkdir'];
const looking = ['getdents64', 'statx', 'openat', 'close'];
const chosen = process.argv.slice(3);
const calls = chosen.length > 0 ? chosen : [...changing, ...looking];
const edits = '16';

if (spawnSync('strace', ['-V']).error) {
  console.error('This needs strace, which is not installed.');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'waymark-syscalls-'));
const program = await bundleForNode('tests/durability/editing-process.ts', folder);
const fresh = join(folder, 'fresh');
const fixtures = 'tests/fixtures/plans';
const newest = readdirSync(fixtures).filter((name) => name.endsWith('.json')).sort().at(-1);
cpSync(join(fixtures, newest), join(fresh, 'plan.json'), { recursive: true });

const run = (command, args) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, UV_THREADPOOL_SIZE: '1' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let text = '';
    child.stdout.on('data', (piece) => (text += piece));
    child.on('close', () => resolve(text.split('\n').slice(0, -1)));
  });

const numbers = (lines, word) =>
  lines.flatMap((line) => (line.startsWith(`${word} `) ? [Number(line.split(' ')[1]) || 0] : []));

/** Kills at one call and says what came of it: 'ended' when there was no such call. */
const killAt = async (call, when) => {
  const place = join(folder, 'place');
  rmSync(place, { recursive: true, force: true });
  cpSync(fresh, place, { recursive: true });
  const file = join(place, 'plan.json');
  const inject = `inject=${call}:signal=SIGKILL:when=${when}`;
  const lines = await run('strace', [
    '-f',
    '-qq',
    '-o',
    '/dev/null',
    '-e',
    `trace=${call}`,
    '-e',
    inject,
    process.execPath,
    program,
    file,
    edits,
  ]);
  if (lines.at(-1) === 'closed') return 'ended';
  const saved = Math.max(0, ...numbers(lines, 'saved'));
  const after = await run(process.execPath, [program, file, '1']);
  const opened = numbers(after, 'opened')[0] ?? -1;
  const left = readdirSync(place).filter((name) => !['plan.json', 'plan.json.backups'].includes(name));
  if (opened < saved || opened > saved + 1 || left.length > 0 || after.at(-1) !== 'closed') {
    console.log(`FAILED at ${call} ${when}: saved ${saved}, ${after.join(' | ')}, left ${left.join(' ')}`);
    process.exitCode = 1;
  }
  return 'killed';
};

let kills = 0;
try {
  for (const call of calls) {
    let when = 1;
    while (when <= most && (await killAt(call, when)) === 'killed') when += 1;
    kills += when - 1;
    console.log(`${call}: killed at ${when - 1} calls`);
  }
  console.log(`${kills} kills`);
} finally {
  rmSync(folder, { recursive: true });
}
