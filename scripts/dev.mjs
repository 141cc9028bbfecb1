import { forgetApplication } from './setup/builds.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { displayFor } from './setup/display.mjs';
import { chooseElectron } from './setup/electron.mjs';
import { runTool } from './setup/program.mjs';
import { runCommand } from './setup/say.mjs';

await runCommand(async () => {
  const display = await displayFor({ window: true });
  try {
    await installDependencies();
    const electron = await chooseElectron();
    forgetApplication();
    const env = { ...electron.env, ...display.env, ELECTRON_EXEC_PATH: electron.program };
    const asRoot = electron.kind === 'real' && process.getuid?.() === 0 ? ['--noSandbox'] : [];
    const args = ['dev', '--watch', ...asRoot, '--', ...process.argv.slice(2)];
    const { code } = await runTool('electron-vite/bin/electron-vite.js', args, { env, output: 'inherit' });
    return code;
  } finally {
    display.stop();
  }
});
