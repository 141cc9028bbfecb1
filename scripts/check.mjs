import { runSteps } from './checks/run-steps.mjs';
import { fastSteps } from './checks/steps.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { requireNodeForTools } from './setup/program.mjs';

// Everything that `npm test` does, except the tests in a browser window.
process.exitCode = await runSteps(fastSteps, async () => {
  await installDependencies();
  requireNodeForTools();
  return { env: {}, stop: () => {} };
});
