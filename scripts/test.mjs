import { fastSteps, slowSteps } from './checks/steps.mjs';
import { runSteps } from './checks/run-steps.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { displayForTests } from './setup/display.mjs';
import { chooseElectron } from './setup/electron.mjs';
import { requireNodeForTools } from './setup/program.mjs';
import { runCommand } from './setup/say.mjs';

// Everything that continuous integration does. The last line is the sum over all steps.
await runCommand(async () => {
  await installDependencies();
  requireNodeForTools();
  const electron = await chooseElectron();
  const display = await displayForTests();
  try {
    return await runSteps([...fastSteps, ...slowSteps], { ...electron.env, ...display.env });
  } finally {
    display.stop();
  }
});
