import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { electronVersion } from '../setup/remembered-electron.mjs';

/** By this string the tools that set fuses find them in Electron's binary; a version and a length byte follow. */
const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX');

/** The fuses in the order of their bytes in the binary, and how Waymark sets them. */
export const wantedFuses = {
  runAsNode: false,
  cookieEncryption: true,
  nodeOptions: false,
  nodeCliInspect: false,
  embeddedAsarIntegrity: true,
  onlyLoadAppFromAsar: true,
  browserV8Snapshot: false,
  fileProtocolExtraPrivileges: false,
};

/** Writes a folder laid out like Electron for Linux, with every fuse set to the opposite of what is wanted. */
export const writeElectronShell = (folder) => {
  const bytes = Object.values(wantedFuses).map((on) => (on ? '0' : '1')).join('');
  const program = Buffer.concat([Buffer.alloc(64), sentinel, Buffer.from([1, bytes.length]), Buffer.from(bytes), Buffer.alloc(64)]);
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  writeFileSync(join(folder, 'electron'), program, { mode: 0o755 });
  writeFileSync(join(folder, 'version'), electronVersion());
  writeFileSync(join(folder, 'locales', 'en-US.pak'), '');
};

/** The fuses set in a binary, by name: true, false, or undefined where the binary has no such fuse. */
export const readFuses = (file) => {
  const program = readFileSync(file);
  const start = program.indexOf(sentinel) + sentinel.length + 2;
  const meaning = { 0x30: false, 0x31: true };
  return Object.fromEntries(Object.keys(wantedFuses).map((name, index) => [name, meaning[program[start + index]]]));
};
