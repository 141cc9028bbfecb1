import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listAsar } from '../packaging/asar-listing.mjs';
import { readFuses, wantedFuses, writeElectronShell } from '../packaging/electron-shell.mjs';
import { runTool } from '../setup/program.mjs';

const megabytesAtMost = 8;

// Packages for Linux around an empty shell instead of Electron's binary, and looks at what came out:
// the configuration is valid, the archive holds the application and nothing else, the fuses are set.
const folder = mkdtempSync(join(tmpdir(), 'waymark-packaging-'));
try {
  process.exitCode = await packageAndLook();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function packageAndLook() {
  writeElectronShell(join(folder, 'electron'));
  const settings = { electronDist: join(folder, 'electron'), 'directories.output': join(folder, 'made') };
  const options = Object.entries(settings).map(([name, value]) => `--config.${name}=${value}`);
  const { code, text } = await runTool('electron-builder/cli.js', ['--linux', 'dir', ...options], { output: 'capture' });
  if (code !== 0) {
    console.log(text);
    return code;
  }
  return lookAt(join(folder, 'made', 'linux-unpacked'));
}

function lookAt(made) {
  const files = listAsar(join(made, 'resources', 'app.asar'));
  const paths = files.map(({ path }) => path);
  const fuses = readFuses(join(made, 'waymark'));
  const megabytes = files.reduce((sum, { size }) => sum + size, 0) / 1e6;
  const needed = ['package.json', 'out/main/index.js', 'out/preload/index.js', 'out/renderer/index.html'];
  const findings = [
    ...needed.map((path) => [`holds ${path}`, paths.includes(path)]),
    ['holds nothing but out/ and package.json', paths.every((path) => path === 'package.json' || path.startsWith('out/'))],
    [`is ${megabytes.toFixed(1)} MB, of ${megabytesAtMost} at most`, megabytes <= megabytesAtMost],
    ...Object.entries(wantedFuses).map(([name, on]) => [`fuse ${name} is ${on ? 'on' : 'off'}`, fuses[name] === on]),
  ];
  for (const [finding, holds] of findings) console.log(`${holds ? 'ok ' : 'NOT'} ${finding}`);
  return findings.every(([, holds]) => holds) ? 0 : 1;
}
