import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron } from '@playwright/test';
import { bundleForNode } from './bundle.mjs';

const standIn = resolve(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? 'tools/electron-on-chromium/dist', 'electron');

/** Opens the reference plan, so many times ten years, in the built application, and gives its page to `measure`. */
export const withReferencePlan = async (factor, measure) => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-window-'));
  let application;
  try {
    const module = await bundleForNode('bench/reference-plan-file.ts', folder);
    const { writeReferencePlan } = await import(pathToFileURL(module).href);
    const plan = join(folder, 'plan.json');
    writeReferencePlan(factor, plan);
    application = await _electron.launch({
      executablePath: standIn,
      args: [resolve('.'), `--user-data-dir=${join(folder, 'data')}`, '--plan', plan],
      colorScheme: null,
      timeout: 120_000,
    });
    const page = await application.firstWindow();
    page.setDefaultTimeout(120_000);
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
    await measure(page);
  } finally {
    await application?.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Prints the median and the time 95 % stay under, and gives both. */
export const tell = (name, times) => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  const [median, most] = [at(0.5), at(0.95)];
  console.log(
    `  ${name.padEnd(44)} median ${median.toFixed(1).padStart(7)} ms   95 % ${most.toFixed(1).padStart(7)} ms   of ${times.length}`,
  );
  return { median, most };
};

/**
 * From now on notes for every key, in the page's own time, how long it took from the key until the frame after it was
 * handed over for painting.
 */
export const watchKeys = (page) =>
  page.evaluate(() => {
    window.benchKeys = [];
    const { port1, port2 } = new MessageChannel();
    const waiting = [];
    port2.addEventListener('message', () => window.benchKeys.push(performance.now() - waiting.shift()));
    port2.start();
    window.addEventListener(
      'keydown',
      (press) => {
        if (press.key.length !== 1) return;
        waiting.push(press.timeStamp);
        requestAnimationFrame(() => port1.postMessage(0));
      },
      { capture: true },
    );
  });

/** The times noted since they were taken last. */
export const takeKeys = (page) => page.evaluate(() => window.benchKeys.splice(0));
