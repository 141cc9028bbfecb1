import { buildApplication } from './setup/builds.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { runTool } from './setup/program.mjs';
import { runCommand, say } from './setup/say.mjs';

// Makes the installers for this system in release/; what follows `--` goes to electron-builder.
await runCommand(async () => {
  await installDependencies();
  await buildApplication({ always: true });
  const { code } = await runTool('electron-builder/cli.js', process.argv.slice(2), { output: 'inherit' });
  if (code !== 0) say('the installers could not be made; electron-builder says why above. It needs the network for its tools.');
  return code;
});
