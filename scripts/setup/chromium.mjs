import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath, run } from './program.mjs';
import { say, SetupProblem } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];

/** Programs outside the path, by operating system. */
const places = {
  darwin: ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
    ['/Applications', join(process.env.HOME ?? '', 'Applications')].map(
      (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
    ),
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
};

/** How each system installs a Chromium, as typed by a person. */
const commands = {
  darwin: 'brew install --cask chromium',
  win32: 'winget install --exact --id Google.Chrome',
  debian: 'sudo apt-get update && sudo apt-get install -y chromium',
  ubuntu: 'sudo snap install chromium',
  fedora: 'sudo dnf install -y chromium',
  arch: 'sudo pacman -S --needed chromium',
  alpine: 'sudo apk add chromium',
  suse: 'sudo zypper install -y chromium',
};

/** The path of a system Chromium; installs one on Debian as root, and elsewhere says the command to type. */
export const findOrInstallChromium = async ({ needed }) => {
  const named = process.env.WAYMARK_CHROMIUM;
  if (named !== undefined && !existsSync(named)) {
    throw new SetupProblem(`WAYMARK_CHROMIUM names ${named}, and there is no such file.`);
  }
  const found = named ?? findChromium();
  if (found !== undefined || !needed) return found;
  if (system() === 'debian' && process.getuid?.() === 0) return installOnDebian();
  throw new SetupProblem(
    `Chromium is needed and was not found. Type: ${commands[system()] ?? 'the command with which your system installs Chromium'}` +
      '\nThen run this again; or set WAYMARK_CHROMIUM to the program, if it is in an unusual place.',
  );
};

const findChromium = () => findOnPath(...names) ?? (places[process.platform] ?? []).find((file) => existsSync(file));

/** The key of `commands` for this machine. */
const system = () => {
  if (process.platform !== 'linux') return process.platform;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  const ids = [...release.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap(([, value = '']) => value.split(' '));
  return ['ubuntu', 'debian', 'fedora', 'arch', 'alpine', 'suse'].find((id) => ids.includes(id)) ?? 'linux';
};

const installOnDebian = async () => {
  say('installing the Debian package “chromium” (apt-get, as root); this takes a minute or two.');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update', '-q'], ['install', '-y', '-q', 'chromium']]) {
    const { code, text } = await run('apt-get', args, { env, output: 'capture' });
    if (code !== 0) {
      process.stderr.write(text);
      throw new SetupProblem(`“apt-get ${args.join(' ')}” failed, as above. Install Chromium, then run this again.`);
    }
  }
  const found = findChromium();
  if (found === undefined) throw new SetupProblem('the package “chromium” was installed, yet no program was found.');
  say('Chromium installed.');
  return found;
};
