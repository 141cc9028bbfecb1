import { fastSteps } from './checks/steps.mjs';
import { runSteps } from './checks/run-steps.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { requireNodeForTools } from './setup/program.mjs';
import { runCommand } from './setup/say.mjs';

// Everything that `npm test` does, except the tests in a browser window.
await runCommand(async () => {
  await installDependencies();
  requireNodeForTools();
  return runSteps(fastSteps);
});
