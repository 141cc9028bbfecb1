import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron } from '@playwright/test';
import { bundleForNode } from './bundle.mjs';

// `node scripts/build.mjs && xvfb-run -a node bench/timeline.mjs [milestones]`: the time between frames while the timeline
// scrolls, zooms, drags a bar and goes from bar to bar, taken in the page by requestAnimationFrame. At 60 frames a second a frame
// has 16.7 ms. The same is taken of a bare box of the same height scrolled at the same pace: what the machine itself can do.
// Then the time from asking for a view of the schedule until the frame that shows it.
const count = Number(process.argv[2] ?? 2_000);
const folder = mkdtempSync(join(tmpdir(), 'waymark-timeline-'));
const standIn = resolve(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? 'tools/electron-on-chromium/dist', 'electron');

/** Moves something on by a step at each frame and gives the milliseconds between frames. */
const framesWhile = (page, move, frames = 120) =>
  page.evaluate(
    async ({ move: how, frames: many }) => {
      const panel = document.querySelector('[data-corner]').closest('div:has(> div > [data-corner])');
      const box = document.querySelector('[data-bench-box]');
      const held = document.querySelector('[data-bar]');
      const picture = document.querySelector('[role="application"]');
      picture.setPointerCapture = () => undefined;
      const pointer = (type, x) => ({
        type,
        init: { clientX: x, clientY: 300, button: 0, pointerId: 1, bubbles: true },
      });
      const tell = (element, { type, init }) => element.dispatchEvent(new PointerEvent(type, init));
      const key = (name) => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
      const zooms = [...document.querySelectorAll('label')].filter(({ textContent }) =>
        ['Days', 'Weeks', 'Months', 'Years'].includes(textContent),
      );
      const steps = {
        down: () => panel.scrollBy(0, 60),
        sideways: () => panel.scrollBy(60, 0),
        bare: () => box.scrollBy(0, 60),
        drag: (at) => tell(picture, pointer('pointermove', 300 + at)),
        keys: () => key('ArrowDown'),
        zoom: (at) => at % 20 === 0 && zooms[[2, 3, 2, 1, 0, 1][(at / 20) % 6]].click(),
        wheel: (at) =>
          panel.dispatchEvent(
            new WheelEvent('wheel', { ctrlKey: true, deltaY: at % 60 < 30 ? 20 : -20, clientX: 700, bubbles: true, cancelable: true }),
          ),
      };
      if (how === 'drag') tell(held, pointer('pointerdown', 300));
      if (how === 'keys') document.querySelector('[data-bar][tabindex="0"]').focus();
      const between = [];
      let before = await new Promise(requestAnimationFrame);
      for (let at = 0; at < many; at += 1) {
        steps[how](at);
        const now = await new Promise(requestAnimationFrame);
        between.push(now - before);
        before = now;
      }
      if (how === 'drag') tell(picture, pointer('pointercancel', 300));
      return between;
    },
    { move, frames },
  );

/** Goes to a place and gives the milliseconds until the frame after its content is there. */
const openTime = (page, hash, content) =>
  page.evaluate(
    async ([to, selector]) => {
      const start = performance.now();
      location.hash = to;
      while (!document.querySelector(selector)) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return performance.now() - start;
    },
    [hash, content],
  );

const openTimes = async (page, hash, content) => {
  const times = [];
  for (let at = 0; at < 7; at += 1) {
    await page.evaluate(() => {
      location.hash = '#/people';
    });
    await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'ahead' }).waitFor();
    times.push(await openTime(page, hash, content));
  }
  return times;
};

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


const tell = (name, times) => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(1).padStart(7);
  const slow = times.filter((time) => time > 25).length;
  console.log(`  ${name.padEnd(44)} median ${at(0.5)} ms   95 % ${at(0.95)} ms   over 25 ms: ${slow} of ${times.length}`);
};

const moves = [
  ['a bare box, scrolled down', 'bare'],
  ['timeline, scrolled down', 'down'],
  ['timeline, scrolled sideways', 'sideways'],
  ['a bar dragged', 'drag'],
  ['from bar to bar by key', 'keys'],
  ['zoomed by step, three a second', 'zoom'],
  ['zoomed by wheel, a notch a frame', 'wheel'],
];

const views = [
  ['timeline', 'timeline', '[data-bar]'],
  ['list', 'list', '[data-milestone-list]'],
  ['week', 'week', 'main h3 time'],
  ['month', 'calendar', 'main table td'],
  ['load', 'load', 'main section svg'],
];

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
  for (const [name, move] of moves) {
    await framesWhile(page, move, 10);
    tell(name, await framesWhile(page, move));
  }
  for (const [name, view, content] of views) {
    tell(`${name}, from asking to the frame with it`, await openTimes(page, `#/schedule?view=${view}`, content));
  }
} finally {
  await application?.close();
  rmSync(folder, { recursive: true, force: true });
}
