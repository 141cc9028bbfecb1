import { readArguments } from './setup/arguments.mjs';
import { runApplication } from './setup/application.mjs';
import { buildApplication } from './setup/builds.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { displayFor } from './setup/display.mjs';
import { chooseElectron } from './setup/electron.mjs';
import { runCommand } from './setup/say.mjs';

await runCommand(async () => {
  const wanted = readArguments(process.argv.slice(2));
  const display = await displayFor(wanted);
  try {
    await installDependencies();
    await buildApplication();
    const electron = await chooseElectron({ needsChromium: wanted.page });
    return await runApplication(electron, display, wanted);
  } finally {
    display.stop();
  }
});
