import { rmSync } from 'node:fs';
import { readJson } from '../setup/json-file.mjs';
import { say, SetupProblem } from '../setup/say.mjs';
import { sum, summary } from './counts.mjs';
import { inLanes } from './lanes.mjs';

/** Many steps keep one core busy and no more, so two of them run at a time. */
const lanes = 2;

const print = (line) => process.stdout.write(`${line}\n`);

/**
 * Sets up, runs the steps, shows each with its result as it ends, ends with the sum, and gives the exit code.
 * `setUp` resolves with the environment of the steps and how to stop what it started; when it fails, that is one failure.
 */
export const runSteps = async (steps, setUp) => {
  const total = await setUp().then((ready) => runAll(steps, ready), failedSetUp);
  print(summary(total));
  return total.failed === 0 ? 0 : 1;
};

const runAll = async (steps, { env, stop }) => {
  try {
    return sum(await inLanes(steps, lanes, (step) => runStep(step, env)));
  } finally {
    stop();
  }
};

const failedSetUp = (problem) => {
  if (!(problem instanceof SetupProblem)) throw problem;
  say(problem.message);
  return { passed: 0, failed: 1, skipped: 0 };
};

const runStep = async (step, env) => {
  const started = performance.now();
  if (step.live) print(`${step.name} ...`);
  if (step.report) rmSync(step.report, { force: true });
  const { code, text } = await step.run(env).catch((error) => ({ code: 1, text: String(error.stack) }));
  const counts = countsOf(step, code);
  const verdict = counts.failed === 0 ? 'ok  ' : 'FAIL';
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  print(`${verdict} ${step.name}${step.report ? `: ${summary(counts)}` : ''} (${seconds} s)`);
  if (counts.failed > 0) explain(step, text);
  return counts;
};

/** A plain check counts as one test; a test runner's report is added up, and its exit code is believed as well. */
const countsOf = ({ report, counts }, code) => {
  const read = report && readJson(report);
  if (read === undefined) return { passed: code === 0 && !report ? 1 : 0, failed: code === 0 && !report ? 0 : 1, skipped: 0 };
  const found = counts(read);
  return { ...found, failed: code !== 0 && found.failed === 0 ? 1 : found.failed };
};

const explain = ({ live, advice }, text) => {
  if (!live) print(text.trimEnd().replaceAll(/^/gm, '     '));
  print(`     ${advice}`);
};
