import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the stand-in when it is stale. */
export default function buildFirst(): void {
  execFileSync(process.execPath, [join(__dirname, '..', 'build.mjs')], { stdio: 'inherit' });
}
