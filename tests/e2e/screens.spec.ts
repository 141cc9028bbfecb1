import AxeBuilder from '@axe-core/playwright';
import { goTo, openSample, screens, setTheme } from './screens';
import { expect, test } from './waymark';

test.setTimeout(600_000);

for (const theme of ['light', 'dark'] as const) {
  test(`every screen is free of accessibility findings in ${theme}`, async ({ waymark }) => {
    const page = await waymark.start();
    await openSample(page);
    await setTheme(page, theme);
    const findings: string[] = [];
    for (const screen of screens) {
      await goTo(page, screen);
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      findings.push(...violations.map(({ id, nodes }) => `${screen}: ${id} at ${nodes[0]?.target.join(' ') ?? ''}`));
    }
    expect(findings).toEqual([]);
  });
}

test('every screen fits a window of 900 by 600 without scrolling sideways', async ({ waymark }) => {
  const page = await waymark.start();
  await openSample(page);
  await page.setViewportSize({ width: 900, height: 600 });
  const wide: string[] = [];
  for (const screen of screens) {
    await goTo(page, screen);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (overflow > 0) wide.push(`${screen}: ${overflow} px`);
  }
  expect(wide).toEqual([]);
});

test('the first screen and an empty plan have no accessibility findings', async ({ waymark }) => {
  const page = await waymark.start();
  const first = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(first.violations.map(({ id }) => id)).toEqual([]);
  await page.evaluate(() => window.waymark.invoke('plan.create', { from: 'nothing' }));
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  const findings: string[] = [];
  for (const screen of ['today', 'path', 'goals', 'schedule', 'journal', 'pay', 'practice', 'people', 'portfolio']) {
    await goTo(page, screen);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    findings.push(...violations.map(({ id }) => `${screen}: ${id}`));
  }
  expect(findings).toEqual([]);
});
