import { takeKeys, tell, watchKeys, withReferencePlan } from './window.mjs';

// `node scripts/build.mjs && xvfb-run -a node bench/typing.mjs [times ten years ...]`: from a key to the painted frame, while a
// person types into this week, beside a bare text field in the same page, in turns. Then the same in the search, from the
// key to the frame, and from the last key of a word to its results; no key may be lost.
const factors = process.argv.slice(2).map(Number);
const rounds = 4;
const sentence = 'Reviewed the plan of the new cache with Mira, and it holds.';

const addBareField = (page) =>
  page.evaluate(() => {
    const field = document.createElement('textarea');
    field.dataset.benchField = '';
    field.style.cssText = 'position:fixed;inset:auto 8px 8px auto;width:360px;height:120px;z-index:9';
    document.body.append(field);
  });

const typeInto = async (page, field) => {
  await field.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(sentence, { delay: 45 });
  await page.waitForTimeout(700);
  return takeKeys(page);
};

const typing = async (page) => {
  await page.evaluate(() => (location.hash = '#/journal'));
  const editor = page.locator('.cm-content').first();
  await editor.waitFor();
  await addBareField(page);
  await watchKeys(page);
  const bare = page.locator('[data-bench-field]');
  const times = { bare: [], journal: [] };
  await typeInto(page, bare);
  await typeInto(page, editor);
  for (let round = 0; round < rounds; round += 1) {
    times.bare.push(...(await typeInto(page, bare)));
    times.journal.push(...(await typeInto(page, editor)));
  }
  const written = await editor.textContent();
  const kept = written.split(sentence).length - 1;
  const field = tell('a bare text field', times.bare);
  const journal = tell('this week of the journal', times.journal);
  console.log(`  ${(journal.median / field.median).toFixed(2)} times the bare field; ${kept} of ${rounds + 1} sentences whole`);
  await page.evaluate(() => document.querySelector('[data-bench-field]')?.remove());
};

const searching = async (page) => {
  const keys = [];
  const results = [];
  for (const word of ['review', 'cache', 'plan', 'zzzq', 'design']) {
    await page.keyboard.press('ControlOrMeta+k');
    const field = page.getByRole('combobox', { name: 'Search or run a command' });
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
    await takeKeys(page);
    await page.keyboard.type(word, { delay: 60 });
    results.push(
      await page.evaluate(
        (whole) =>
          new Promise((done) => {
            const start = performance.now();
            const look = () => {
              const { value } = document.querySelector('[role="combobox"]');
              const said = document.querySelector('[role="dialog"] [role="status"]')?.textContent ?? '';
              if (value === whole && /found|Nothing/.test(said)) done(performance.now() - start);
              else if (performance.now() - start > 20_000) done(Number.NaN);
              else requestAnimationFrame(look);
            };
            look();
          }),
        word,
      ),
    );
    keys.push(...(await takeKeys(page)));
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
  }
  tell('search, key to frame', keys);
  tell('search, last key to results', results);
};

for (const factor of factors.length > 0 ? factors : [1, 4]) {
  await withReferencePlan(factor, async (page) => {
    console.log(`${factor * 10} years`);
    await typing(page);
    await searching(page);
  });
}
