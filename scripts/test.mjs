import { runSteps } from './checks/run-steps.mjs';
import { fastSteps, slowSteps } from './checks/steps.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { displayForTests } from './setup/display.mjs';
import { chooseElectron } from './setup/electron.mjs';
import { requireNodeForTools } from './setup/program.mjs';

// Everything that continuous integration does. The last line is the sum over all steps.
process.exitCode = await runSteps([...fastSteps, ...slowSteps], async () => {
  await installDependencies();
  requireNodeForTools();
  const electron = await chooseElectron();
  const display = await displayForTests();
  return { env: { ...electron.env, ...display.env }, stop: display.stop };
});
