import { buildApplication } from '../setup/builds.mjs';
import { inProject } from '../setup/paths.mjs';
import { run, runTool, toolNode } from '../setup/program.mjs';
import { SetupProblem } from '../setup/say.mjs';
import { playwrightCounts, vitestCounts } from './counts.mjs';

/** No step takes this long; one that does has a loop without end in it, and is ended and counted as failed. */
const limitSeconds = 1800;
const tool = (file, ...args) => (env) => runTool(file, args, { env: { ...env, ...plain }, output: 'capture', limitSeconds });
// What is captured is shown later, without colours, and without vite's notes on its own future.
const plain = { NO_COLOR: '1', FORCE_COLOR: undefined, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
const script = (file, ...args) => () => run(toolNode(), [inProject('scripts', file), ...args], { output: 'capture', limitSeconds });
const reportFile = (name) => inProject('.waymark', 'reports', `${name}.json`);

const types = (name, project) => ({
  name,
  run: tool('@typescript/native/bin/tsc', '--noEmit', '-p', project),
  advice: 'Mend the types named above.',
});

const vitest = (name, project) => ({
  name,
  report: reportFile(project),
  counts: vitestCounts,
  run: tool(
    'vitest/vitest.mjs', 'run', '--project', project,
    '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile(project)}`,
  ),
  advice: `Look closer with: npx vitest run --project ${project}`,
});

const playwright = (name, key, config) => ({
  name,
  live: true,
  report: reportFile(key),
  counts: playwrightCounts,
  run: (env) =>
    runTool('@playwright/test/cli.js', ['test', '--config', config, '--reporter=list,json'], {
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile(key), FORCE_COLOR: '0' },
      output: 'inherit',
      limitSeconds,
    }),
  advice: `Look closer with: npx playwright test --config ${config} (traces of failures are in test-results/)`,
});

const build = async () => {
  try {
    await buildApplication();
    return { code: 0, text: '' };
  } catch (problem) {
    if (!(problem instanceof SetupProblem)) throw problem;
    return { code: 1, text: problem.message };
  }
};

/** What `npm run check` runs. */
export const fastSteps = [
  // The longest first, so that what is short fills the time beside it.
  vitest('unit and property tests', 'unit'),
  types('types', 'tsconfig.json'),
  types('types of core, without DOM and Node', 'tsconfig.core.json'),
  types('types of the scripts', 'scripts/tsconfig.json'),
  {
    name: 'lint',
    run: tool('oxlint/bin/oxlint', '--type-aware', '--deny-warnings', '--report-unused-disable-directives'),
    advice: 'Mend it; a suppression needs its reason on its line.',
  },
  vitest('tests of main and of durability', 'disk'),
  { name: 'boundaries', run: script('checks/boundaries.mjs'), advice: 'The layers are in ARCHITECTURE.md, the rules in .dependency-cruiser.cjs.' },
  { name: 'dead code', run: tool('knip/bin/knip.js', '--no-progress', '--no-config-hints'), advice: 'Delete what is listed, or use it.' },
  { name: 'build', run: build, advice: 'Mend the build first: what follows needs it.' },
  { name: 'size budget', after: 'build', run: script('checks/size-budget.mjs'), advice: 'Load what is heavy and not needed at the start with import().' },
  { name: 'packaging', after: 'build', run: script('checks/packaging.mjs'), advice: 'See electron-builder.yml.' },
  vitest('architecture tests', 'architecture'),
  vitest('tests that replace modules', 'replacing'),
  { name: 'licences', run: script('licences.mjs', '--check'), advice: 'Run: node scripts/licences.mjs' },
];

/** What `npm test` runs in addition. */
export const slowSteps = [
  playwright('conformance of the stand-in', 'conformance', 'tools/electron-on-chromium/conformance/playwright.config.ts'),
  playwright('end-to-end tests', 'e2e', 'playwright.config.ts'),
];
