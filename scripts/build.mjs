import { buildApplication } from './setup/builds.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { runCommand, say } from './setup/say.mjs';

await runCommand(async () => {
  await installDependencies();
  await buildApplication({ always: true });
  say('built out/.');
  return 0;
});
