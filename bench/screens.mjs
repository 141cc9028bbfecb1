import { tell, withReferencePlan } from './window.mjs';

// `node scripts/build.mjs && xvfb-run -a node bench/screens.mjs [times ten years]`: from going to a screen until its heading stands
// in a painted frame and nothing on it is on its way, for every screen, in turns with Today. What is loaded on the first visit counts
// apart.
const factor = Number(process.argv[2] ?? 1);
const places =
  'path path?view=levels goals schedule schedule?view=timeline schedule?view=calendar journal journal?view=evidence journal?view=stories journal?view=reviews pay pay?view=offers pay?view=negotiation practice people portfolio documents settings about'.split(
    ' ',
  );

const timeTo = (page, place) =>
  page.evaluate(
    (to) =>
      new Promise((done) => {
        const old = document.querySelector('main h1');
        const start = performance.now();
        location.hash = `#/${to}`;
        const look = () => {
          const heading = document.querySelector('main h1');
          const isNew = heading !== null && heading !== old && !document.querySelector('main [aria-busy="true"]');
          if (!isNew && performance.now() - start < 10_000) requestAnimationFrame(look);
          else setTimeout(() => done(performance.now() - start));
        };
        requestAnimationFrame(look);
      }),
    place,
  );

await withReferencePlan(factor, async (page) => {
  console.log(`${factor * 10} years, milliseconds from going there to the painted frame`);
  const again = [];
  for (const place of places) {
    const times = [];
    for (let visit = 0; visit < 6; visit += 1) {
      times.push(await timeTo(page, place));
      again.push(await timeTo(page, 'today'));
      await page.waitForTimeout(150);
    }
    tell(`${place}, first ${times[0].toFixed(0)} ms, then`, times.slice(1));
  }
  tell('today', again);
});
