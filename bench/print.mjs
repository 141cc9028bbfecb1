import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, chromium } from '@playwright/test';

// `node scripts/build.mjs && xvfb-run -a node bench/print.mjs [rounds]`: the career plan of the ten-year plan saved as PDF
// by the application, against a bare Chromium that prints the same page. Both take turns and are open before the clock
// starts; the application's time goes from asking for the file to the synced file. Limit: 1.15 times.
const rounds = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'waymark-print-'));
const [plan, page, out] = ['plan.waymark.json', 'page.html', 'out.pdf'].map((name) => join(folder, name));
const standIn = resolve(
  process.env.ELECTRON_OVERRIDE_DIST_PATH ?? 'tools/electron-on-chromium/dist',
  'electron',
);
const system = process.env.WAYMARK_CHROMIUM ?? '/usr/bin/chromium';

const timed = async (work) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const bare = async (browser) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const sheet = await context.newPage();
  await sheet.goto(pathToFileURL(page).href);
  await sheet.pdf({
    path: join(folder, 'bare.pdf'),
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  await context.close();
};

const save = (window) =>
  window.evaluate(async () => {
    const sections = ['path', 'goals', 'schedule', 'journal'];
    const request = { document: 'career-plan', sections, paper: 'A4' };
    const saved = await globalThis.waymark.invoke('document.save', { request, format: 'pdf' });
    if (!saved.ok) throw new Error(saved.error.sentence);
  });

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];
const pagesOf = (file) =>
  (
    readFileSync(file)
      .toString('latin1')
      .match(/\/Type \/Page\b(?!s)/g) ?? []
  ).length;

const opened = [];
try {
  const made = spawnSync(process.execPath, ['bench/run.mjs', 'bench/print-page.ts', plan, page], {
    stdio: 'inherit',
  });
  if (made.status !== 0) throw new Error('The page could not be made');
  const browser = await chromium.launch({ executablePath: system, args: ['--no-sandbox'] });
  const app = await _electron.launch({
    executablePath: standIn,
    args: [resolve('.'), `--user-data-dir=${join(folder, 'data')}`, '--plan', plan],
    timeout: 120_000,
  });
  opened.push(browser, app);
  const window = await app.firstWindow();
  await window.waitForSelector('h1', { timeout: 180_000 });
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, out);
  const [ours, theirs] = [[], []];
  for (let round = -1; round < rounds; round += 1) {
    const pair = [await timed(() => bare(browser)), await timed(() => save(window))];
    console.log(`  round ${round + 1}: bare ${pair[0].toFixed(0)} ms, Waymark ${pair[1].toFixed(0)} ms`);
    if (round >= 0) {
      theirs.push(pair[0]);
      ours.push(pair[1]);
    }
  }
  const ratio = median(ours.map((time, at) => time / theirs[at]));
  console.log(
    `${pagesOf(out)} pages: bare Chromium ${median(theirs).toFixed(0)} ms, Waymark ${median(ours).toFixed(0)} ms`,
  );
  console.log(`${ratio.toFixed(2)} times, median of the rounds; limit 1.15`);
} finally {
  for (const open of opened) await open.close();
  rmSync(folder, { recursive: true, force: true });
}
