import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { bundleForNode } from './bundle.mjs';

// `node bench/store-power.mjs [rounds]`: edits a plan on file systems of their own and cuts them off from their disk at
// random instants, as when the power goes; then mounts them again and opens the plan. Nothing that was called saved may
// be missing. Needs root, Linux, mkfs.ext4, and of xfsprogs mkfs.xfs and xfs_io, which also cuts ext4 off.
const rounds = Number(process.argv[2] ?? 300);
const longestLife = 150;
const megabyte = 1024 * 1024;
const kinds = [
  { name: 'ext4', size: 64, make: ['mkfs.ext4', '-q', '-F'], options: 'loop' },
  {
    name: 'ext4 noauto_da_alloc',
    size: 64,
    make: ['mkfs.ext4', '-q', '-F'],
    options: 'loop,noauto_da_alloc',
  },
  { name: 'XFS', size: 320, make: ['mkfs.xfs', '-q', '-f'], options: 'loop' },
];

const missing = ['losetup', 'mkfs.ext4', 'mkfs.xfs', 'xfs_io'].filter(
  (name) => spawnSync(name, ['-V']).error,
);
if (process.getuid?.() !== 0 || missing.length > 0) {
  console.error(`This needs root and ${missing.join(', ') || 'nothing else'}.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'waymark-power-'));
const program = await bundleForNode('tests/durability/editing-process.ts', folder);
const fixtures = 'tests/fixtures/plans';
const newest = readdirSync(fixtures)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .at(-1);
const place = join(folder, 'mounted');
const file = join(place, 'plans', 'plan.json');
mkdirSync(place);

const must = (command, ...args) => {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
};

let running;

/** Starts editing; `lines` are those said so far, `spoke` resolves at the first. */
const startEditing = (...more) => {
  const child = spawn(process.execPath, [program, file, ...more], { stdio: ['ignore', 'pipe', 'ignore'] });
  running = child;
  let text = '';
  const ended = new Promise((resolve) => child.on('close', resolve));
  const first = new Promise((resolve) => child.stdout.once('data', resolve));
  child.stdout.on('data', (piece) => (text += piece));
  return { child, ended, spoke: Promise.race([first, ended]), lines: () => text.split('\n').slice(0, -1) };
};

const numbers = (lines, word) =>
  lines.flatMap((line) => (line.startsWith(`${word} `) ? [Number(line.split(' ')[1]) || 0] : []));

/**
 * Stops a process at whatever it has come to. A sync under way is let through: cutting a file system off while one waits
 * makes the kernel answer that all is well, also to a bare append and fdatasync, which a power cut never does.
 */
const freeze = async (child) => {
  child.kill('SIGSTOP');
  for (;;) {
    const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8');
    await pass(5);
    if ('TZ'.includes(stat.slice(stat.lastIndexOf(')') + 2)[0])) return;
  }
};

/** Cuts the disk off while a process edits, and gives the number of the last edit that was called saved. */
const cutWhileEditing = async () => {
  const { child, ended, spoke, lines } = startEditing();
  await spoke;
  await pass(Math.random() * longestLife);
  await freeze(child);
  must('xfs_io', '-x', '-c', 'shutdown', place);
  child.kill('SIGKILL');
  await ended;
  return Math.max(0, ...numbers(lines(), 'opened'), ...numbers(lines(), 'saved'));
};

/** What is wrong with the plan after the cut; null if nothing is. */
const wrongAfter = async (saved) => {
  const after = startEditing('1');
  await after.ended;
  const opened = numbers(after.lines(), 'opened')[0] ?? -1;
  const left = readdirSync(join(place, 'plans')).filter(
    (name) => !['plan.json', 'plan.json.backups'].includes(name),
  );
  const well =
    opened >= saved && opened <= saved + 1 && left.length === 0 && after.lines().at(-1) === 'closed';
  return well ? null : `saved ${saved}, ${after.lines().join(' | ').slice(0, 300)}, left ${left.join(' ')}`;
};

const measure = async ({ name, size, make, options }) => {
  const image = join(folder, 'disk.img');
  writeFileSync(image, '');
  truncateSync(image, size * megabyte);
  must(...make, image);
  must('mount', '-o', options, image, place);
  mkdirSync(join(place, 'plans'));
  copyFileSync(join(fixtures, newest), file);
  must('sync', '-f', place);
  let [edits, failures] = [0, 0];
  for (let round = 1; round <= rounds; round += 1) {
    const saved = await cutWhileEditing();
    must('umount', place);
    must('mount', '-o', options, image, place);
    const wrong = await wrongAfter(saved);
    if (wrong !== null) {
      console.log(`FAILED on ${name} in round ${round}: ${wrong}`);
      failures += 1;
    }
    edits = saved;
  }
  must('umount', place);
  console.log(`${name}: cut off ${rounds} times over ${edits} edits, ${failures} failures`);
  if (failures > 0) process.exitCode = 1;
};

const tidy = () => {
  running?.kill('SIGKILL');
  spawnSync('umount', ['--lazy', place]);
  rmSync(folder, { recursive: true, force: true });
};
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    tidy();
    process.exit(1);
  });
}
try {
  for (const kind of kinds) await measure(kind);
} finally {
  tidy();
}
