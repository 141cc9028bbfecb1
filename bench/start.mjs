import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron } from '@playwright/test';
import { bundleForNode } from './bundle.mjs';

// `node bench/start.mjs [rounds [kind ...]]`, after a build and with a display: from the start of the process to the first
// paint and to the heading of the first screen, on plans of several sizes taking turns. The peer is the ten-year plan.
const rounds = Number(process.argv[2] ?? 5);
const chosen = process.argv.slice(3);
const kinds = chosen.length > 0 ? chosen : ['empty', 'sample', '1', '10', '40'];
const names = {
  empty: 'empty plan',
  sample: 'sample plan',
  1: '10 years',
  10: '10 years, 10 times larger',
  40: '40 years x 10',
};

const folder = mkdtempSync(join(tmpdir(), 'waymark-starts-'));
const fileOf = (kind) => join(folder, `${kind}.waymark.json`);
const real = existsSync('node_modules/electron/path.txt');
const standIn = resolve('tools/electron-on-chromium/dist/electron');

/** Starts once and gives the milliseconds to the first paint and to the first heading. */
const start = async (kind) => {
  const begun = Date.now();
  const application = await _electron.launch({
    args: [
      resolve('.'),
      `--user-data-dir=${join(folder, 'data')}`,
      ...(real && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--plan',
      fileOf(kind),
    ],
    ...(real ? {} : { executablePath: standIn }),
    timeout: 300_000,
  });
  try {
    const page = await application.firstWindow({ timeout: 300_000 });
    await page.waitForSelector('main h1', { timeout: 300_000 });
    const heading = Date.now() - begun;
    const painted = await page.evaluate(
      () =>
        performance.timeOrigin +
        (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN),
    );
    return { paint: painted - begun, heading };
  } finally {
    await application.close();
  }
};

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

try {
  const program = await bundleForNode('bench/start-plan.ts', folder);
  const made = spawnSync(process.execPath, [program, ...kinds.flatMap((kind) => [kind, fileOf(kind)])], {
    stdio: 'inherit',
  });
  if (made.status !== 0) throw new Error('The plans could not be made.');
  const times = new Map(kinds.map((kind) => [kind, []]));
  await start(kinds[0]);
  for (let round = 0; round < rounds; round += 1) {
    for (const kind of kinds) {
      const time = await start(kind);
      times.get(kind).push(time);
      console.error(
        `round ${round + 1}, ${kind}: ${Math.round(time.paint)} and ${Math.round(time.heading)} ms`,
      );
    }
  }
  const base = median((times.get('1') ?? times.get(kinds[0])).map(({ heading }) => heading));
  for (const [kind, list] of times) {
    const [paint, heading] = [
      median(list.map((time) => time.paint)),
      median(list.map((time) => time.heading)),
    ];
    const size = (statSync(fileOf(kind)).size / 1e6).toFixed(1);
    console.log(
      `${(names[kind] ?? kind).padEnd(28)} ${size.padStart(6)} MB  first paint ${paint.toFixed(0).padStart(6)} ms  ` +
        `heading ${heading.toFixed(0).padStart(6)} ms  ${(heading / base).toFixed(2)} x`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
