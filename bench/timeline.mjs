import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron } from '@playwright/test';
import { bundleForNode } from './bundle.mjs';

// `node scripts/build.mjs && xvfb-run -a node bench/timeline.mjs [milestones]`: the time between frames while the timeline
// scrolls down, scrolls sideways and zooms, taken in the page by requestAnimationFrame. At 60 frames a second a frame has
// 16.7 ms. The same is taken of a bare box of the same height scrolled at the same pace: what the machine itself can do.
const count = Number(process.argv[2] ?? 2_000);
const folder = mkdtempSync(join(tmpdir(), 'waymark-timeline-'));
const standIn = resolve(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? 'tools/electron-on-chromium/dist', 'electron');

/** Moves something on by a step at each frame and gives the milliseconds between frames. */
const framesWhile = (page, move, frames = 120) =>
  page.evaluate(
    async ({ move: how, frames: many }) => {
      const panel = document.querySelector('[role="application"]').closest('div').parentElement;
      const box = document.querySelector('[data-bench-box]');
      const steps = {
        down: () => panel.scrollBy(0, 60),
        sideways: () => panel.scrollBy(60, 0),
        bare: () => box.scrollBy(0, 60),
      };
      const between = [];
      let before = await new Promise(requestAnimationFrame);
      for (let at = 0; at < many; at += 1) {
        steps[how]();
        const now = await new Promise(requestAnimationFrame);
        between.push(now - before);
        before = now;
      }
      return between;
    },
    { move, frames },
  );

const addBareBox = (page) =>
  page.evaluate(() => {
    const box = document.createElement('div');
    box.dataset.benchBox = '';
    box.style.cssText = 'position:fixed;inset:auto 0 0 auto;width:400px;height:300px;overflow:auto';
    const inside = document.createElement('div');
    inside.style.cssText = 'height:60000px;background:linear-gradient(#eee,#999)';
    box.append(inside);
    document.body.append(box);
  });

const zoomTimes = async (page) => {
  const times = [];
  for (const name of ['Months', 'Years', 'Months', 'Weeks', 'Days', 'Weeks']) {
    times.push(
      await page.evaluate(async (label) => {
        const radio = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
        const start = performance.now();
        radio.click();
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        return performance.now() - start;
      }, name),
    );
  }
  return times;
};

const tell = (name, times) => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1).padStart(7);
  const slow = times.filter((time) => time > 25).length;
  console.log(`  ${name.padEnd(34)} median ${at(0.5)} ms   95 % ${at(0.95)} ms   over 25 ms: ${slow} of ${times.length}`);
};

let application;
try {
  const { writeBusyPlan } = await import(pathToFileURL(await bundleForNode('bench/busy-plan-file.ts', folder)).href);
  const plan = join(folder, 'plan.json');
  writeBusyPlan(count, plan);
  application = await _electron.launch({
    executablePath: standIn,
    args: [resolve('.'), `--user-data-dir=${join(folder, 'data')}`, '--plan', plan],
    colorScheme: null,
  });
  const page = await application.firstWindow();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  await page.evaluate(() => {
    location.hash = '#/schedule?view=timeline';
  });
  await page.locator('[role="application"]').waitFor();
  await addBareBox(page);
  console.log(`${count} milestones, ${await page.locator('[data-bar]').count()} bars drawn at once`);
  for (const [name, move] of [['a bare box, scrolled down', 'bare'], ['timeline, scrolled down', 'down'], ['timeline, scrolled sideways', 'sideways']]) {
    await framesWhile(page, move, 10);
    tell(name, await framesWhile(page, move));
  }
  tell('zoom, to the second frame after', await zoomTimes(page));
} finally {
  await application?.close();
  rmSync(folder, { recursive: true, force: true });
}
